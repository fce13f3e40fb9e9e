/** Bundles test/bench and runs it with the collector at hand, so that memory can be told. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { buildIfStale } from "./build.mjs";
import { bundleHost } from "./bundle-host.mjs";
import { bundleLakip } from "./bundle-lakip.mjs";
import { root } from "./paths.mjs";

buildIfStale();
await bundleLakip();
await bundleHost();
await build({ absWorkingDir: root, entryPoints: ["test/bench/bench.ts"], outfile: ".cache/bench/bench.cjs", bundle: true, external: ["playwright-core"], platform: "node", target: "node20", format: "cjs", logLevel: "warning" });
const { status, error } = spawnSync(process.execPath, ["--expose-gc", join(root, ".cache/bench/bench.cjs")], { stdio: "inherit", cwd: root });
if (error) throw error;
process.exitCode = status ?? 1;
