import { build } from "esbuild";
import { isStale } from "./is-stale.mjs";
import { root } from "./paths.mjs";

const OUTPUT = ".cache/excel-host.cjs";

/**
 * The stand-in for Excel as one file for Node: Univer's packages cannot be imported there one by one, and inside
 * jest's sandbox only after every one of them was transformed. Returns its path relative to the root.
 */
export async function bundleHost() {
  if (isStale(OUTPUT, ["src/workbench", "src/file", "src/domain/grid.ts", "package-lock.json", ".scripts/bundle-host.mjs"])) {
    await build({
      absWorkingDir: root,
      entryPoints: ["src/workbench/node-host.ts"],
      outfile: OUTPUT,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      keepNames: true,
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "warning",
    });
  }
  return OUTPUT;
}
