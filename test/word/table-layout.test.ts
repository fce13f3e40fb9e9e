import * as fc from "fast-check";
import type { TableCellData } from "../../src/word/table-cells";
import { CELL_MARGIN, halfPoints, layOutTable, rowHeight } from "../../src/word/table-layout";
import { textWidth } from "../../src/word/text-width";

const ROOM = 8788;
const cell = (column: number, text: string, more: Partial<TableCellData> = {}): TableCellData => ({ column, columnSpan: 1, vertical: null, text, style: {}, ...more });

describe("layOutTable", () => {
  it("fills the room whatever the table's widths and words", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.string({ maxLength: 60 })), { minLength: 1, maxLength: 16 }), (columns) => {
      const { columnWidths, scale } = layOutTable([columns.map(([, text], i) => cell(i, text))], columns.map(([width]) => width), ROOM);
      expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBe(ROOM);
      expect(columnWidths.every((width) => width > 0)).toBe(true);
      expect(scale).toBeLessThanOrEqual(1);
    }));
  });

  it("keeps the sheet's proportions where every word has room", () => {
    expect(layOutTable([[cell(0, "No"), cell(1, "Nama")]], [10, 30], 8000).columnWidths).toEqual([2068, 5932]);
  });

  it("gives a column what its longest word takes, from those that have more", () => {
    const amount = "123.456.789.012.345";
    const { columnWidths, scale } = layOutTable([[cell(0, amount), cell(1, "kata kata")]], [4, 80], ROOM);
    expect((columnWidths[0] ?? 0) - 2 * CELL_MARGIN).toBeGreaterThan(textWidth(amount, halfPoints(undefined, scale) / 2) * 20);
  });

  it("lets no cell over several columns widen one of them", () => {
    const wide = cell(0, "x".repeat(80), { columnSpan: 2 });
    expect(layOutTable([[wide]], [10, 30], 8000).columnWidths).toEqual([2068, 5932]);
  });

  it("makes letters smaller on a narrower page, but not too small to read", () => {
    const { scale } = layOutTable([], [100, 100, 100], ROOM);
    expect(scale).toBeLessThan(0.5);
    expect(halfPoints(10, scale)).toBe(12);
    expect(halfPoints(5, scale)).toBe(10);
    expect(halfPoints(10, 0.9)).toBe(18);
  });
});

describe("rowHeight", () => {
  it("grows with the lines that the narrowest column needs", () => {
    const layout = { columnWidths: [2000, 6788], scale: 1 };
    const short = rowHeight([cell(0, "kata"), cell(1, "kata")], layout);
    expect(rowHeight([cell(0, "kata ".repeat(20)), cell(1, "kata")], layout)).toBeGreaterThan(4 * short);
    expect(rowHeight([cell(0, "a\nb\nc")], layout)).toBe(3 * short);
  });
});
