import { type Rectangle, rectangles } from "./rectangles";
import type { RequestBudget } from "./request-budget";
import { type Look, PLAIN, type SheetImage } from "./sheet-image";
import { writeBorders } from "./write-borders";
import { filled } from "./write-entries";

/** One property of the look, laid over the sheet by rectangles of equal value. */
interface Layer {
  /** `undefined`: the cell already has it. */
  readonly value: (look: Look) => string | number | boolean | undefined;
  readonly apply: (range: Excel.Range, look: Look, size: Rectangle<unknown>) => void;
  readonly actions: number;
  readonly bytesPerCell: number;
}

const layer = <N extends keyof typeof PLAIN>(name: N, apply: (format: Excel.RangeFormat, value: Look[N]) => void): Layer => ({
  value: (look) => (look[name] === PLAIN[name] ? undefined : look[name]),
  apply: (range, look) => apply(range.format, look[name]),
  actions: 1,
  bytesPerCell: 0,
});

/** Alignment before indent: Excel drops the indent of a cell that is then centred. */
const layers: readonly Layer[] = [
  {
    // Also "General": Excel gives a cell the format of what its formula points at.
    value: (look) => look.format,
    apply: (range, look, { rows, columns }) => (range.numberFormat = filled(rows, columns, look.format)),
    actions: 1,
    bytesPerCell: 16,
  },
  {
    value: (look) => `${look.font}|${look.size}`,
    apply: ({ format: { font } }, look) => {
      font.name = look.font;
      font.size = look.size;
    },
    actions: 2,
    bytesPerCell: 0,
  },
  layer("bold", ({ font }, bold) => (font.bold = bold)),
  layer("italic", ({ font }, italic) => (font.italic = italic)),
  layer("underline", ({ font }, underline) => (font.underline = underline as Excel.RangeFont["underline"])),
  layer("color", ({ font }, color) => (font.color = color)),
  layer("fill", ({ fill }, color) => (fill.color = color)),
  layer("horizontal", (format, value) => (format.horizontalAlignment = value as Excel.RangeFormat["horizontalAlignment"])),
  layer("vertical", (format, value) => (format.verticalAlignment = value as Excel.RangeFormat["verticalAlignment"])),
  layer("wrap", (format, wrap) => (format.wrapText = wrap)),
  layer("indent", (format, indent) => (format.indentLevel = indent)),
];

/** Queues the looks: few actions, for a property is set once per rectangle and not once per cell. */
export async function writeLooks(sheet: Excel.Worksheet, image: Pick<SheetImage, "looks" | "merges">, budget: RequestBudget): Promise<void> {
  for (const { value, apply, actions, bytesPerCell } of layers) {
    for (const area of rectangles(image.looks, (look) => look && value(look))) {
      await budget.room(actions, area.rows * area.columns * bytesPerCell);
      apply(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), image.looks[area.row]![area.column]!, area);
    }
  }
  await writeBorders(sheet, image, budget);
}
