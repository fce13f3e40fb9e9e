import { cellAt, cellName } from "../../src/domain/grid";
import type { SheetPlan } from "../../src/domain/sheet-plan";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { zipParts } from "../fixtures/file/build-xlsx";
import { partsOf } from "../fixtures/file/parts-of";
import { convertAll } from "./recalculate";

/** Sheets written into a workbook. */
export interface Written {
  readonly name: string;
  readonly base: Uint8Array;
  readonly plans: readonly SheetPlan[];
}

export interface Comparison {
  /** How many formulas were compared. */
  readonly compared: number;
  /** Those whose value differs: where, the formula, what the plan says, what LibreOffice says. */
  readonly differing: readonly string[];
}

/** Without the kept values LibreOffice has to calculate. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, content]) => {
    const isSheet = name.startsWith("xl/worksheets/sheet");
    return [name, isSheet ? content.toString("utf8").replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1") : content] as const;
  });
  return zipParts(Object.fromEntries(parts));
}

/** Excel and LibreOffice calculate with doubles of 15 to 16 digits: a small difference of large figures is only as exact as these. */
const RELATIVE = 1e-12;
const OF_OPERANDS = 1e-15;
const isSame = (planned: number, calculated: unknown, largest: number): boolean =>
  typeof calculated === "number" && Math.abs(calculated - planned) <= Math.max(1e-6, Math.abs(planned) * RELATIVE, largest * OF_OPERANDS);

/** The largest figure on the same sheet that a formula names cell by cell; 0 when there is none. */
function largestOperand(formula: string, figures: ReadonlyMap<string, number>): number {
  return Math.max(0, ...[...formula.matchAll(/(?<![!$\w])[A-Z]{1,3}\d+\b/g)].map(([name]) => Math.abs(figures.get(name) ?? 0)));
}

/** Every formula of every plan, calculated by LibreOffice, against the value kept beside it. */
export async function compareFormulas(all: readonly Written[]): Promise<Comparison> {
  const files = convertAll(all.map(({ base, plans }) => withoutValues(writeSheets(base, plans))), "xlsx");
  const differing: string[] = [];
  let compared = 0;
  for (const [i, { name, plans }] of all.entries()) {
    const { grids } = await readWorkbook(files[i] as Uint8Array);
    for (const plan of plans) {
      const grid = grids.find(({ sheet }) => sheet === plan.name);
      if (!grid) throw new Error(`LibreOffice lost ${plan.name} of ${name}`);
      const figures = new Map(plan.cells.flatMap((cell) => (typeof cell.value === "number" ? [[cellName(cell), cell.value] as const] : [])));
      for (const cell of plan.cells) {
        if (cell.formula === null) continue;
        compared++;
        const { value } = cellAt(grid, cell.row, cell.column);
        const same = typeof cell.value === "number" ? isSame(cell.value, value, largestOperand(cell.formula, figures)) : value === (cell.value === "" ? null : cell.value);
        if (!same) differing.push(`${name}: ${plan.name}!${cellName(cell)} ${cell.formula} plan ${JSON.stringify(cell.value)} LibreOffice ${JSON.stringify(value)}`);
      }
    }
  }
  return { compared, differing };
}
