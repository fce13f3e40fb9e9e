import { PlantedTree, TOOL_TIMEOUT, type Files } from "./planted-tree";

const unknown: Files = {
  "src/domain/on-page.ts": "export const title = window.document.title;\n",
  "src/domain/on-console.ts": 'console.log("x");\nexport {};\n',
  "src/domain/on-office.ts": "export const run = Excel.run;\n",
  "src/domain/on-process.ts": "export const folder = process.cwd();\n",
  "src/domain/on-node.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
  "src/domain/on-timer.ts": "setTimeout(() => {}, 1);\nexport {};\n",
  "src/domain/unchecked-index.ts": "export const first = (list: readonly string[]): string => list[0];\n",
};

const known: Files = { "src/domain/plain.ts": 'import { Decimal } from "decimal.js";\nexport const half = new Decimal("0.5");\n' };

describe("the compiler", () => {
  let output = "";

  beforeAll(() => {
    const tree = new PlantedTree({ ...unknown, ...known });
    try {
      output = tree.run("tsc", "-p", "tsconfig.domain.json", "--pretty", "false").output;
    } finally {
      tree.remove();
    }
  }, TOOL_TIMEOUT);

  it.each(Object.keys(unknown))("refuses %s in the domain", (path) => {
    expect(output).toMatch(new RegExp(`^${path.replace(/[.]/g, "\\.")}\\(\\d+,\\d+\\): error TS`, "m"));
  });

  it.each(Object.keys(known))("accepts %s", (path) => {
    expect(output).not.toContain(path);
  });
});
