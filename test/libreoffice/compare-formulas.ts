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

/** Excel and LibreOffice calculate with doubles of 15 to 16 digits. */
const RELATIVE = 1e-12;
const isSame = (planned: number, calculated: unknown): boolean => typeof calculated === "number" && Math.abs(calculated - planned) <= Math.max(1e-6, Math.abs(planned) * RELATIVE);

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
      for (const cell of plan.cells) {
        if (cell.formula === null) continue;
        compared++;
        const { value } = cellAt(grid, cell.row, cell.column);
        const same = typeof cell.value === "number" ? isSame(cell.value, value) : value === (cell.value === "" ? null : cell.value);
        if (!same) differing.push(`${name}: ${plan.name}!${cellName(cell)} ${cell.formula} plan ${JSON.stringify(cell.value)} LibreOffice ${JSON.stringify(value)}`);
      }
    }
  }
  return { compared, differing };
}
