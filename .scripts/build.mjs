import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isStale } from "./is-stale.mjs";
import { root } from "./paths.mjs";

const SOURCES = ["src", "assets", "manifest.xml", "package-lock.json", "webpack.config.js"];
const OUTPUTS = ["dist/addin/taskpane.html", "dist/workbench/workbench.html"];

/** Its time says when the last build began: webpack leaves files alone whose content did not change. */
const STAMP = ".cache/built";

/** Makes dist/ with webpack when a source is newer than what is there. */
export function buildIfStale() {
  if (OUTPUTS.every((output) => existsSync(join(root, output))) && !isStale(STAMP, SOURCES)) return;
  const began = new Date();
  process.stdout.write("Building …\n");
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status, error } = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) throw new Error("webpack found errors; see above.");
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(join(root, STAMP), "");
  utimesSync(join(root, STAMP), began, began);
}
