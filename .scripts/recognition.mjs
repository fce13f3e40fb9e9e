/** Bundles test/corpus and runs it; arguments are passed on: --layout name, --fillings n, --seed n, --show, --list. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./paths.mjs";

await build({ absWorkingDir: root, entryPoints: ["test/corpus/main.ts"], outfile: ".cache/recognition.cjs", bundle: true, platform: "node", target: "node20", format: "cjs", logLevel: "warning" });
const { status, error } = spawnSync(process.execPath, [join(root, ".cache/recognition.cjs"), ...process.argv.slice(2)], { stdio: "inherit", cwd: root });
if (error) throw error;
process.exitCode = status ?? 1;
