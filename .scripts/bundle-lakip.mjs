import { build } from "esbuild";
import { isStale } from "./is-stale.mjs";
import { root } from "./paths.mjs";

const OUTPUT = "dist/lakip.cjs";

/** The command line as one file that needs nothing but Node; returns its path relative to the root. */
export async function bundleLakip() {
  if (isStale(OUTPUT, ["src/cli", "src/domain", "src/file", "package-lock.json", ".scripts/bundle-lakip.mjs"])) {
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
