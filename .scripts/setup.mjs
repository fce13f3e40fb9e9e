/**
 * Runs before every npm command: installs the packages when they are missing or not those of the lock file.
 * Standard output stays untouched, because `lakip --json` owns it.
 */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

const lockFile = join(root, "package-lock.json");
const installedFile = join(root, "node_modules", ".package-lock.json");
const stampFile = join(root, "node_modules", ".lakip-setup");

function main() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) return fail(`Node.js 20 or newer is needed; this is ${process.versions.node}. Install it from https://nodejs.org`);
  const lock = readFileSync(lockFile, "utf8");
  const stamp = `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  if (!isInstalled(lock)) {
    process.stderr.write("Installing the packages of package-lock.json (once, about a minute) …\n");
    const status = install();
    if (status !== 0) return fail(`npm ci ended with status ${status}. Check the network and the registry (npm ping), then try again.`);
  }
  writeFileSync(stampFile, stamp);
}

/** True when node_modules already holds exactly the lock file's packages, e.g. after a plain `npm ci`. */
function isInstalled(lock) {
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(lock).packages;
  const present = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  const same = (path) => present[path]?.version === wanted[path].version && present[path]?.integrity === wanted[path].integrity;
  return (
    Object.keys(wanted).every((path) => path === "" || same(path) || (!present[path] && wanted[path].optional)) &&
    Object.keys(present).every((path) => path in wanted)
  );
}

/** `--include=dev`: the tests and the build need them even where NODE_ENV says "production". */
function install() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const [command, prefix] = npm?.endsWith(".js") ? [process.execPath, [npm]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  const { status, error } = spawnSync(command, [...prefix, ...args], { cwd: root, stdio: ["ignore", 2, 2], shell: command === "npm.cmd" });
  return error ? error.message : status;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

main();
