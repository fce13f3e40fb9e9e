import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";

const html = readFileSync(join(__dirname, "../../src/pane/taskpane.html"), "utf8");
const inline = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";

describe("taskpane.html", () => {
  it("allows its one inline script by its hash", () => {
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).toContain(`'sha256-${createHash("sha256").update(inline).digest("base64")}'`);
  });

  it("keeps that script to what Internet Explorer 11 understands", () => {
    expect(new Linter().verify(inline, { languageOptions: { ecmaVersion: 5, sourceType: "script" } })).toEqual([]);
  });

  it("shows Internet Explorer 11 the way to Excel on the web, and other browsers the pane", () => {
    const run = (userAgent: string): { readonly message: boolean; readonly root: boolean } => {
      document.body.innerHTML = /<body>([\s\S]*?)<\/body>/.exec(html)?.[1]?.replace(/<script>[\s\S]*<\/script>/, "") ?? "";
      new Function("navigator", inline)({ userAgent });
      return { message: !document.getElementById("too-old")?.hidden, root: document.getElementById("root")?.style.display !== "none" };
    };
    expect(run("Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko")).toEqual({ message: true, root: false });
    expect(run("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Edg/140.0.0.0")).toEqual({ message: false, root: true });
  });

  it("loads Office.js from Microsoft and sends nothing elsewhere", () => {
    expect(html).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">');
    expect(html).toContain("connect-src 'self'");
    expect(html).toContain("<noscript>");
  });
});
