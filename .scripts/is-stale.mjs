import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

/** True when `output` is missing or older than any of the `sources` (files or folders, relative to the root). */
export function isStale(output, sources) {
  const made = statSync(join(root, output), { throwIfNoEntry: false });
  return !made || sources.some((source) => newest(join(root, source)) > made.mtimeMs);
}

/** A folder's own time counts too, so that a deleted file is noticed. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}
