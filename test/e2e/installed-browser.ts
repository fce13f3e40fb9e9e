import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const linux = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"];

const mac = ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const windows = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Chromium\\Application\\chrome.exe"];

/** The usual places of Chrome, Edge and Chromium on this system, in the order in which they are tried. */
export function usualPlaces(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin") return mac;
  if (platform === "win32") {
    const roots = [environment["ProgramFiles"], environment["ProgramFiles(x86)"], environment["LOCALAPPDATA"]].filter((root) => root !== undefined);
    return windows.flatMap((path) => roots.map((root) => `${root}\\${path}`));
  }
  const folders = [...(environment["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter((folder) => folder !== "");
  return linux.flatMap((name) => [...new Set(folders)].map((folder) => join(folder, name)));
}

/** The first browser that is installed, or `null`. */
export const findInstalledBrowser = (): string | null => usualPlaces(process.platform, process.env).find(isProgram) ?? null;

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) return false;
    throw error;
  }
}
