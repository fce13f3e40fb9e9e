import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { isStale } from "./is-stale.mjs";
import { root } from "./paths.mjs";

const OUTPUT = "dist/lakip.cjs";

/** What draws charts for a Word document lies beside the program, read only when a document is written. */
const ASSETS = {
  "dist/word/resvg.wasm": "node_modules/@resvg/resvg-wasm/index_bg.wasm",
  "dist/word/Arimo-Regular.ttf": "node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf",
  "dist/word/Arimo-Bold.ttf": "node_modules/@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf",
};

/** The command line as one file that needs nothing but Node and the folder `word` beside it; returns its path relative to the root. */
export async function bundleLakip() {
  for (const [asset, source] of Object.entries(ASSETS)) {
    if (!isStale(asset, [source])) continue;
    mkdirSync(join(root, dirname(asset)), { recursive: true });
    copyFileSync(join(root, source), join(root, asset));
  }
  if (isStale(OUTPUT, ["src/cli", "src/domain", "src/file", "src/word", "package-lock.json", ".scripts/bundle-lakip.mjs"])) {
    await build({
      absWorkingDir: root,
      entryPoints: ["src/cli/lakip.ts"],
      outfile: OUTPUT,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      legalComments: "none",
      logLevel: "warning",
    });
  }
  return OUTPUT;
}
