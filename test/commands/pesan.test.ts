import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const page = readFileSync("src/commands/pesan.html", "utf8");
const open = (hash: string): Document => new JSDOM(page, { url: `https://localhost/pesan.html${hash}`, runScripts: "dangerously" }).window.document;

it("shows the text of its address", () => {
  expect(open(`#${encodeURIComponent("Sel sedang disunting: 50% & lebih")}`).getElementById("pesan")!.textContent).toBe("Sel sedang disunting: 50% & lebih");
});

it("takes markup for text", () => {
  const document = open(`#${encodeURIComponent('<img src="x" onerror="document.title=1"><script>document.title=2</script>')}`);
  expect(document.getElementById("pesan")!.children).toHaveLength(0);
  expect(document.title).toBe("LAKIP untuk Excel");
});

it("says what to do when the address brings no text", () => {
  expect(open("").getElementById("pesan")!.textContent).not.toBe("");
});

it("allows its own script and no other", () => {
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
  expect(page).toContain(`script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  expect(page).not.toContain("unsafe-inline' 'self'");
});
