import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const shipped = resolve(__dirname, "../../dist/addin");
const files = readdirSync(shipped, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
const read = (name: string): string => readFileSync(join(shipped, name), "utf8");
const pages = files.filter((name) => name.endsWith(".html"));

const attributeOf = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value = ""]) => value);

describe("what is shipped", () => {
  it("are the pages, their scripts, the manifest and its assets, and the example", () => {
    const folders = files.filter((name) => !name.includes("."));
    expect(folders.sort()).toEqual(["assets", "js"]);
    expect(pages.sort()).toEqual(["assets/bantuan.html", "commands.html", "pesan.html", "taskpane.html"]);
    expect(files.filter((name) => !/\.(?:html|js|txt|png)$/.test(name) && name.includes(".")).sort()).toEqual(["contoh-lengkap.xlsx", "manifest.xml"]);
    expect(readFileSync(join(shipped, "contoh-lengkap.xlsx")).equals(readFileSync(resolve(shipped, "../../assets/examples/contoh-lengkap.xlsx")))).toBe(true);
  });

  it("holds nothing of the workbench, nor of Office.js, nor of React in the commands", () => {
    const scripts = files.filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((name) => /univer(?!sal)|OSF\.DDA/i.test(read(name)))).toEqual([]);
    expect(scripts.filter((name) => name.startsWith("js/commands.") && /react/i.test(read(name)))).toEqual([]);
  });

  it.each(pages)("%s finds its own scripts and takes foreign ones from Microsoft only", (page) => {
    const sources = attributeOf(read(page), /<script[^>]* src="([^"]+)"/g);
    for (const source of sources) {
      if (source.startsWith("https:")) expect(source).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
      else expect([source, existsSync(join(shipped, source))]).toEqual([source, true]);
    }
  });

  it.each(pages)("%s lets only its own inline scripts run", (page) => {
    const html = read(page);
    const [policy = ""] = attributeOf(html, /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/g);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/);
    const hashes = attributeOf(html, /<script>([\s\S]*?)<\/script>/g).map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(hashes.filter((hash) => !policy.includes(hash))).toEqual([]);
  });
});
