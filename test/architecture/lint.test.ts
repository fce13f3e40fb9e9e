import { join, relative } from "node:path";
import { PlantedTree, root, TOOL_TIMEOUT, type Files } from "./planted-tree";

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly severity: number }[];
}

/** Source text → the ESLint rule that must object to it, by file. */
const planted: { readonly [path: string]: readonly [source: string, rule: string] } = {
  "src/domain/now.ts": ["export const now = Date.now();\n", "no-restricted-globals"],
  "src/domain/today.ts": ["export const today = new Date();\n", "no-restricted-globals"],
  "src/domain/chance.ts": ["export const chance = Math.random();\n", "no-restricted-properties"],
  "src/domain/world.ts": ["export const world = globalThis;\n", "no-restricted-globals"],
  "src/domain/print.ts": ['console.log("x");\nexport {};\n', "no-console"],
  "src/domain/wait.ts": ["export const wait = async (): Promise<number> => await Promise.resolve(1);\n", "no-restricted-syntax"],
  "src/domain/office.ts": ["export const host = Office.context.host;\n", "no-restricted-globals"],
  "src/domain/default.ts": ["export default 1;\n", "no-restricted-syntax"],
  "src/domain/barrel.ts": ['export * from "./long";\n', "no-restricted-syntax"],
  "src/domain/long.ts": [`${"// one line\n".repeat(300)}export const long = 1;\n`, "max-lines"],
  "src/domain/silenced.ts": ["// @ts-ignore\nexport const silenced: string = 1;\n", "@typescript-eslint/ban-ts-comment"],
  "src/domain/unsafe.ts": ["export const unsafe = (text: string): number => (JSON.parse(text) as { a: any }).a;\n", "@typescript-eslint/no-explicit-any"],
  "src/file/page.ts": ["export const page = document.title;\n", "no-restricted-globals"],
  "src/cli/office.ts": ["export const host = Office.context.host;\n", "no-restricted-globals"],
  "src/pane/run.tsx": ["export const run = (): Promise<void> => Excel.run(async (context) => context.sync());\n", "no-restricted-globals"],
  "src/commands/run.ts": ["export const run = (): Promise<void> => Excel.run(async (context) => context.sync());\n", "no-restricted-globals"],
  "src/excel/loop.ts": ["export async function loop(context: Excel.RequestContext): Promise<void> {\n  for (let n = 0; n < 3; n++) await context.sync();\n}\n", "office-addins/no-context-sync-in-loop"],
  "src/excel/empty-load.ts": ['export async function empty(context: Excel.RequestContext): Promise<void> {\n  const range = context.workbook.getSelectedRange();\n  range.load("");\n  await context.sync();\n}\n', "office-addins/no-empty-load"],
  "src/pane/floating.tsx": ["export const start = (go: () => Promise<void>): void => {\n  go();\n};\n", "@typescript-eslint/no-floating-promises"],
  "test/barrel.ts": ['export { here } from "../src/domain/here";\n', "no-restricted-syntax"],
};

const clean: Files = {
  "src/domain/here.ts": "export const here = 1;\n",
  "src/pane/Theme.tsx": "export const isDark = (): boolean => Office.context.officeTheme.isDarkTheme;\n",
  "src/excel/read.ts": 'export const read = (): Promise<string> =>\n  Excel.run(async (context) => {\n    const range = context.workbook.getSelectedRange().load("address");\n    await context.sync();\n    return range.address;\n  });\n',
};

describe("ESLint", () => {
  const rulesOf = new Map<string, readonly (string | null)[]>();

  beforeAll(() => {
    const sources = Object.fromEntries(Object.entries(planted).map(([path, [source]]) => [path, source]));
    const tree = new PlantedTree({ ...sources, ...clean });
    try {
      const { status, output } = tree.run("eslint", "--config", join(root, ".config/eslint.config.mjs"), "--max-warnings", "0", "--format", "json", "src", "test");
      for (const { filePath, messages } of JSON.parse(output) as Result[]) {
        rulesOf.set(relative(tree.folder, filePath).replaceAll("\\", "/"), messages.map(({ ruleId }) => ruleId));
      }
      expect(status).toBe(1);
    } finally {
      tree.remove();
    }
  }, TOOL_TIMEOUT);

  it.each(Object.entries(planted).map(([path, [, rule]]) => [path, rule] as const))("reports %s by %s", (path, rule) => {
    expect(rulesOf.get(path)).toContain(rule);
  });

  it.each(Object.keys(clean))("has nothing to say of %s", (path) => {
    expect(rulesOf.get(path)).toEqual([]);
  });
});
