import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SaxesParser } from "saxes";

const root = resolve(__dirname, "../..");
const BASE = "https://localhost:3000/";

interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly parents: readonly string[];
  text: string;
}

/** Every element in document order. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, parents: open.map((parent) => parent.name), text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

/** Width and height from a PNG's first chunk. */
const pngSize = (path: string): [number, number] => {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const source = readFileSync(join(root, "manifest.xml"), "utf8");
const elements = elementsOf(source);
const named = (name: string): Element[] => elements.filter((element) => element.name === name);
const resources = new Map(elements.filter(({ parents }) => parents.includes("Resources")).flatMap(({ attributes }) => (attributes["id"] ? [[attributes["id"], attributes] as const] : [])));
const urls = [...new Set(source.match(/https:\/\/localhost:3000\/[^"<]*/g))];

/** What the build puts there: pages by webpack.config.js, assets from the folder of that name. */
function sourceOf(url: string): string {
  const path = url.slice(BASE.length);
  if (path.startsWith("assets/")) return path;
  const page = new RegExp(`page\\("(src/[^"]*/${path})"`).exec(readFileSync(join(root, "webpack.config.js"), "utf8"));
  return page?.[1] ?? `no page ${path} in webpack.config.js`;
}

describe("manifest.xml", () => {
  it("is a task pane for Excel that may write, in Indonesian first", () => {
    expect(elements[0]?.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(named("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual(["Workbook", "Workbook"]);
    expect(named("Permissions")[0]?.text).toBe("ReadWriteDocument");
    expect(named("DefaultLocale")[0]?.text).toBe("id-ID");
  });

  it("hides from no Excel and asks for no shared runtime", () => {
    expect(named("Requirements").concat(named("bt:Set"), named("Set"), named("Runtimes"))).toEqual([]);
  });

  it("carries the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(named("Version")[0]?.text).toBe(`${version}.0`);
  });

  it.each(urls)("%s is a file the build makes", (url) => {
    expect(existsSync(join(root, sourceOf(url)))).toBe(true);
  });

  it("names no other address", () => {
    const addresses = elements.flatMap(({ attributes }) => (/^https?:/.test(attributes["DefaultValue"] ?? "") ? [attributes["DefaultValue"]] : []));
    expect(addresses.filter((address) => !address?.startsWith(BASE))).toEqual([]);
  });

  it("uses every resource, and no other", () => {
    const used = new Set(elements.flatMap(({ attributes }) => attributes["resid"] ?? []));
    expect([...used].sort()).toEqual([...resources.keys()].sort());
  });

  it("says everything in English too", () => {
    const texts = elements.filter(({ name }) => ["bt:String", "DisplayName", "Description"].includes(name) && name !== "Description").concat(named("Description").filter(({ attributes }) => attributes["DefaultValue"]));
    const overrides = elements.filter(({ name, attributes }) => name.endsWith("Override") && attributes["Locale"] === "en-US");
    expect(overrides).toHaveLength(texts.length);
  });

  it("names icons of the size they are", () => {
    const images = named("bt:Image").filter(({ attributes }) => attributes["size"]);
    expect(images.length).toBeGreaterThan(0);
    for (const { attributes } of images) {
      const size = Number(attributes["size"]);
      const url = resources.get(attributes["resid"] ?? "")?.["DefaultValue"] ?? "";
      expect([url, ...pngSize(join(root, sourceOf(url)))]).toEqual([url, size, size]);
    }
    const icons = [[named("IconUrl"), 32], [named("HighResolutionIconUrl"), 64]] as const;
    for (const [[icon], size] of icons) expect(pngSize(join(root, sourceOf(icon?.attributes["DefaultValue"] ?? "")))).toEqual([size, size]);
  });

  it("runs only functions that the commands page associates, and shows the pane it names", () => {
    const functions = named("FunctionName").map(({ text }) => text);
    const commands = readFileSync(join(root, "src/commands/index.ts"), "utf8");
    const associated = [...commands.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(([, name]) => name);
    expect(functions).toEqual(["buatTabelBab3", "periksa"]);
    expect(associated.sort()).toEqual([...functions].sort());
    const fileOf = (element: string): string | undefined => {
      const found = named(element).find(({ attributes }) => attributes["resid"]);
      return resources.get(found?.attributes["resid"] ?? "")?.["DefaultValue"];
    };
    expect(fileOf("FunctionFile")).toBe(`${BASE}commands.html`);
    expect(fileOf("SourceLocation")).toBe(`${BASE}taskpane.html`);
  });

  it("has ids of its own", () => {
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []).filter((id) => id !== "TabHome");
    expect(new Set(ids).size).toBe(ids.length);
  });
});
