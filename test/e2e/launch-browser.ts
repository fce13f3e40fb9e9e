import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./find-browser";

/** Quiet, without sandbox (containers run as root) and without calls to its maker. */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts the browser that `findBrowser` finds, without a window. */
export function launchBrowser(wish?: string): Promise<Browser> {
  const { executablePath, env } = findBrowser(wish);
  return chromium.launch({ executablePath, args: FLAGS, env: { ...definedEnvironment(), ...env } });
}

const definedEnvironment = (): { [name: string]: string } =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
