/** Bundles test/precision and runs it; arguments are passed on: clean workbooks, changed figures, seed. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./paths.mjs";

await build({ absWorkingDir: root, entryPoints: ["test/precision/main.ts"], outfile: ".cache/precision.cjs", bundle: true, platform: "node", target: "node20", format: "cjs", logLevel: "warning" });
const { status, error } = spawnSync(process.execPath, [join(root, ".cache/precision.cjs"), ...process.argv.slice(2)], { stdio: "inherit", cwd: root });
if (error) throw error;
process.exitCode = status ?? 1;
