import { unpackBundledBrowser } from "./bundled-browser";
import { findInstalledBrowser, isProgram } from "./installed-browser";

export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: { readonly [name: string]: string };
}

/**
 * A browser for the tests, always: an installed Chrome, Edge or Chromium, else the one inside an npm package; an error that
 * says what to do when there is none. LAKIP_BROWSER names a program, or "bundled" or "installed" to insist on one of the two.
 */
export function findBrowser(wish = process.env["LAKIP_BROWSER"]): FoundBrowser {
  if (wish === "bundled") return unpackBundledBrowser();
  if (wish !== undefined && wish !== "" && wish !== "installed") {
    if (!isProgram(wish)) throw new Error(`LAKIP_BROWSER names no program: ${wish}`);
    return { executablePath: wish, env: {} };
  }
  const installed = findInstalledBrowser();
  if (installed !== null) return { executablePath: installed, env: {} };
  if (wish === "installed") throw new Error("No Chrome, Edge or Chromium is installed in a usual place; name one in LAKIP_BROWSER.");
  return unpackBundledBrowser();
}
