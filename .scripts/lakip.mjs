/** Runs the command line from a checkout: bundles src/cli into dist/lakip.cjs when a source is newer, then hands over. */
import { spawnSync } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { bundleLakip } from "./bundle-lakip.mjs";
import { root } from "./paths.mjs";

const file = await bundleLakip();
const { status, signal, error } = spawnSync(process.execPath, [join(root, file), ...process.argv.slice(2)], { stdio: "inherit", cwd: process.env.INIT_CWD ?? process.cwd() });
if (error) throw error;
process.exitCode = status ?? 128 + (constants.signals[signal] ?? 0);
