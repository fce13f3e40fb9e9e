import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import folders from "../../.config/folders.json";
import { PlantedTree, root, runTool, TOOL_TIMEOUT } from "./planted-tree";

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const names = Object.keys(folders) as (keyof typeof folders)[];
const files: Record<string, string> = { "src/domain/rules/index.ts": "", "src/domain/report/index.ts": "" };
const forbidden: [file: string, fence: string][] = [];
const allowed: string[] = [];

/** Plants a file that imports `to` (a file of the tree or a package); the import of a type counts as much as that of a value. */
function plant(from: string, to: string, fence: string | null, kind = "import type"): void {
  const target = to.startsWith("src/") ? relative(join(from, ".."), to).replaceAll("\\", "/").replace(/\.tsx?$/, "") : to;
  const specifier = to.startsWith("src/") && !target.startsWith(".") ? `./${target}` : target;
  files[from] = `${kind} * as other from "${specifier}";\nexport type Other = typeof other;\n`;
  if (to.startsWith("src/")) files[to] ??= "export const here = 1;\n";
  if (fence === null) allowed.push(from);
  else forbidden.push([from, fence]);
}

for (const from of names) {
  for (const to of names.filter((name) => name !== from)) {
    const permitted = folders[from].folders.some((name) => name === to);
    plant(`src/${from}/to-${to}.ts`, to === "domain" ? "src/domain/grid.ts" : `src/${to}/here.ts`, permitted ? null : `${from}-imports-only-its-folders`);
  }
  const packages: readonly string[] = folders[from].packages;
  for (const name of ["zod", "react", "hucre", "fflate"]) plant(`src/${from}/to-package-${name}.ts`, name, packages.includes(name) ? null : `${from}-imports-only-its-packages`);
  plant(`src/${from}/to-office-js.ts`, "@microsoft/office-js", "no-office-js", "import");
  plant(`src/${from}/to-test.ts`, "src/../test/here.ts", `${from}-imports-only-its-folders`);
  plant(`src/${from}/to-node.ts`, "node:fs", folders[from].node ? null : `${from}-imports-no-node`);
}

const layers = ["model", "recognise", "read", "calculate", "rules", "report"] as const;
for (const [n, from] of layers.entries()) {
  for (const [m, to] of layers.entries()) {
    const below = m < n && !(from === "report" && to === "rules");
    if (m !== n) plant(`src/domain/${from}/to-${to}.ts`, `src/domain/${to}/here.ts`, below ? null : `domain-${from}-imports-only-layers-below`);
  }
  plant(`src/domain/shape-to-${from}.ts`, `src/domain/${from}/here.ts`, "domain-shapes-import-no-layer");
  plant(`src/domain/template/to-${from}.ts`, `src/domain/${from}/here.ts`, "domain-data-imports-no-layer");
  plant(`src/pane/to-layer-${from}.ts`, `src/domain/${from}/here.ts`, "domain-layers-are-private");
}
plant("src/domain/assess.ts", "src/domain/rules/here.ts", null);
plant("src/workbench/to-assess.ts", "src/domain/assess.ts", "workbench-imports-only-plain-shapes");
plant("src/pane/to-nowhere.ts", "./nowhere", "resolves");

files["src/domain/rules/budget/one.ts"] = 'import { two } from "../staff/two";\nexport const one: Rule = two;\n';
files["src/domain/rules/staff/two.ts"] = "export const two: Rule = null;\n";
forbidden.push(["src/domain/rules/budget/one.ts", "rule-imports-no-rule"]);
files["src/domain/report/one.ts"] = 'import { two } from "./two";\nexport const one: ReportTable = two;\n';
files["src/domain/report/two.ts"] = "export const two: ReportTable = null;\n";
forbidden.push(["src/domain/report/one.ts", "table-imports-no-table"]);
files["src/excel/round.ts"] = 'import type { About } from "./about";\nexport type Round = About;\n';
files["src/excel/about.ts"] = 'import type { Round } from "./round";\nexport type About = Round;\n';
forbidden.push(["src/excel/about.ts", "no-cycle"]);

const cruise = (folder: string, outputType: "err" | "json") => runTool(folder, "depcruise", ["--config", join(root, ".config/dependency-cruiser.cjs"), "--output-type", outputType, "src"]);

function violationsOf(output: string): readonly Violation[] {
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

describe("the folders of src", () => {
  it("are those of the table", () => {
    const entries = readdirSync(join(root, "src"), { withFileTypes: true });
    expect(entries.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(entries.every((entry) => entry.isDirectory())).toBe(true);
  });

  it("keep their fences", () => {
    const violations = violationsOf(cruise(root, "json").output);
    expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  }, TOOL_TIMEOUT);
});

describe("a planted import", () => {
  let found: readonly Violation[] = [];

  beforeAll(() => {
    const tree = new PlantedTree(files);
    try {
      expect(cruise(tree.folder, "err").status).not.toBe(0);
      found = violationsOf(cruise(tree.folder, "json").output);
    } finally {
      tree.remove();
    }
  }, TOOL_TIMEOUT);

  it.each(forbidden)("%s is reported as %s", (file, fence) => {
    expect(found.filter(({ from }) => from === file).map(({ rule }) => rule.name)).toContain(fence);
  });

  it.each(allowed)("%s is let through", (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });
});
