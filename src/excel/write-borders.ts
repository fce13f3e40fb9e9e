import { boxName } from "../domain/grid";
import { type Rectangle, rectangles } from "./rectangles";
import type { RequestBudget } from "./request-budget";
import type { Line, Look, SheetImage } from "./sheet-image";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const lineKey = (line: Line | null): string => (line ? `${line.style},${line.weight},${line.color}` : "");
const sides = (look: Look): string[] => [look.top, look.bottom, look.left, look.right].map(lineKey);

/** Queues the borders: a block with the same line all round every cell as a whole, anything else line by line. */
export async function writeBorders(sheet: Excel.Worksheet, image: SheetImage, budget: RequestBudget): Promise<void> {
  const merged = new Set(image.merges.map(boxName));
  const bordered = rectangles(image.looks, (look) => (look && sides(look).some((key) => key !== "") ? sides(look).join(";") : undefined));
  for (const area of bordered) {
    const look = image.looks[area.row]![area.column]!;
    const { row, column, rows, columns } = area;
    if (new Set(sides(look)).size === 1) {
      await budget.room(18);
      const inside = !merged.has(boxName({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }));
      drawGrid(sheet, area, look.top!, inside);
    } else {
      await budget.room((rows + columns) * 6);
      for (let n = row; n < row + rows; n++) {
        const line = sheet.getRangeByIndexes(n, column, 1, columns);
        draw(line, "EdgeTop", look.top);
        draw(line, "EdgeBottom", look.bottom);
      }
      for (let n = column; n < column + columns; n++) {
        const line = sheet.getRangeByIndexes(row, n, rows, 1);
        draw(line, "EdgeLeft", look.left);
        draw(line, "EdgeRight", look.right);
      }
    }
  }
}

/** Inside lines exist only where there is more than one cell; Excel fails to set others. */
function drawGrid(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle<unknown>, line: Line, inside: boolean): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) draw(range, side, line);
  if (inside && rows > 1) draw(range, "InsideHorizontal", line);
  if (inside && columns > 1) draw(range, "InsideVertical", line);
}

function draw(range: Excel.Range, side: Side, line: Line | null): void {
  if (!line) return;
  const border = range.format.borders.getItem(side);
  border.style = line.style as Excel.RangeBorder["style"];
  border.weight = line.weight as Excel.RangeBorder["weight"];
  border.color = line.color;
}
