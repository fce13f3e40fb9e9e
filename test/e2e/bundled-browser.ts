import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const root = resolve(__dirname, "../..");
const packageFolder = join(root, "node_modules/@sparticuz/chromium");

export interface BundledBrowser {
  readonly executablePath: string;
  /** It brings its own libraries and its only fonts: without them it does not start, or shows no text. */
  readonly env: { readonly LD_LIBRARY_PATH: string; readonly FONTCONFIG_FILE: string };
}

/** The browser inside the npm package @sparticuz/chromium (Linux on x64 only), unpacked once per version into .cache. */
export function unpackBundledBrowser(): BundledBrowser {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`No browser comes with the packages for ${process.platform}-${process.arch}: install Chrome, Edge or Chromium, or name one in LAKIP_BROWSER.`);
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = join(root, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

/** Whole or not at all: two test processes may unpack at the same time, the first one to finish wins. */
function unpackInto(folder: string): void {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    for (const archive of ["al2023.tar.br", "fonts.tar.br"]) untar(inflate(archive), draft);
    writeFileSync(join(draft, "chromium"), inflate("chromium.br"));
    chmodSync(join(draft, "chromium"), 0o755);
    writeFileSync(join(draft, "fonts.conf"), fontsConf(folder));
    renameUnlessThere(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const inflate = (name: string): Buffer => brotliDecompressSync(readFileSync(join(packageFolder, "bin", name)));

function untar(archive: Buffer, folder: string): void {
  const { status, error, stderr } = spawnSync("tar", ["-x", "-f", "-", "-C", folder], { input: archive });
  if (error) throw error;
  if (status !== 0) throw new Error(`tar could not unpack the browser: ${String(stderr)}`);
}

function renameUnlessThere(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
