import type { Browser } from "playwright-core";
import { findBrowser } from "./find-browser";
import { usualPlaces } from "./installed-browser";
import { launchBrowser } from "./launch-browser";

jest.setTimeout(120_000);

/** Pixels that a word takes up; 0 when the browser has no font. */
async function widthOfWord(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  await page.setContent('<span id="word">Realisasi Anggaran</span>');
  return page.locator("#word").evaluate((element) => element.getBoundingClientRect().width);
}

describe("the browser of the tests", () => {
  it("is found without a wish, starts, and shows text", async () => {
    const browser = await launchBrowser();
    try {
      expect(await widthOfWord(browser)).toBeGreaterThan(50);
    } finally {
      await browser.close();
    }
  });

  const hasBundled = process.platform === "linux" && process.arch === "x64";

  it("comes with the packages where none is installed", async () => {
    if (!hasBundled) {
      expect(() => findBrowser("bundled")).toThrow("LAKIP_BROWSER");
      return;
    }
    const { executablePath, env } = findBrowser("bundled");
    expect(executablePath).toMatch(/\.cache.chromium-[\d.]+.chromium$/);
    expect(Object.keys(env)).toEqual(["LD_LIBRARY_PATH", "FONTCONFIG_FILE"]);
    const browser = await launchBrowser("bundled");
    try {
      expect(await widthOfWord(browser)).toBeGreaterThan(50);
    } finally {
      await browser.close();
    }
  });

  it("is never silently another than the one named", () => {
    expect(() => findBrowser("/no/such/browser")).toThrow("/no/such/browser");
  });
});

describe("the usual places", () => {
  it("on Windows lie in the three program folders", () => {
    expect(usualPlaces("win32", { ProgramFiles: "C:\\Program Files", LOCALAPPDATA: "C:\\Local" })).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
  });

  it("on a Mac lie among the applications", () => {
    expect(usualPlaces("darwin", {})).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  });

  it("on Linux include the search path", () => {
    expect(usualPlaces("linux", { PATH: "/opt/mine" })).toContain("/opt/mine/chromium");
  });
});
