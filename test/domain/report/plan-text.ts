import { boxName, cellName, columnName } from "../../../src/domain/grid";
import type { PlanCell, SheetPlan } from "../../../src/domain/sheet-plan";

/** A sheet as text that can be reviewed line by line: each row's height, and its cells with value, formula and style. */
export function planText(plan: SheetPlan): string {
  const { page } = plan;
  const head = [
    `${plan.name} [${plan.key}]`,
    `page ${page.paper} ${page.orientation}, print ${boxName(page.printArea)}, repeat ${page.titleRows?.join(":")}, freeze ${plan.freezeRows}, footer ${page.footer}`,
    `widths ${plan.widths.map((width, i) => `${columnName(i + 1)} ${width}`).join(", ")}`,
    `merges ${plan.merges.map(boxName).join(" ")}`,
  ];
  const rows = Array.from({ length: page.printArea.bottom }, (_, i) => i + 1);
  const looks = Object.entries(plan.styles).map(([name, style]) => `style ${name} ${JSON.stringify(style)}`);
  return [...head, ...rows.flatMap((row) => [`row ${row}, ${plan.heights[row]} pt`, ...plan.cells.filter((cell) => cell.row === row && cell.value !== null).map(cellText)]), ...looks].join("\n") + "\n";
}

function cellText(cell: PlanCell): string {
  const link = cell.link ? ` -> ${cell.link.sheet}!${cellName(cell.link)}` : "";
  return `  ${cellName(cell)} ${JSON.stringify(cell.value)}${cell.formula === null ? "" : `  ${cell.formula}`}  {${cell.style}}${link}`;
}

/** "G7" → its cell. */
export function cellOf(plan: SheetPlan, name: string): PlanCell {
  const cell = plan.cells.find((each) => cellName(each) === name);
  if (!cell) throw new Error(`${plan.key} has no cell ${name}`);
  return cell;
}

/** Values of a column from a row on, as many as there are rows in the table. */
export const columnValues = (plan: SheetPlan, column: string): (PlanCell["value"])[] =>
  plan.cells.filter((cell) => cell.row > plan.freezeRows && columnName(cell.column) === column && !/^note$/.test(cell.style)).map(({ value }) => value);

export const texts = (plan: SheetPlan): string => plan.cells.map(({ value }) => value).join("\n");
