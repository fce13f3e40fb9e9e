import fc from "fast-check";
import type { PlanCell } from "../../src/domain/sheet-plan";
import { cellAt } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { buildXlsx } from "../fixtures/file/build-xlsx";
import { samplePlan } from "../fixtures/file/plan";

const empty = buildXlsx();

/** Letters that XML cannot hold are lost by design. */
const writable = (text: string) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) && !/\p{Surrogate}/u.test(text);

const text = fc.oneof(
  fc.string({ unit: "binary" }).filter(writable),
  fc.constantFrom("=1+1", "+62", "-", "@a", "\tx", "\rx", "a\r\nb", " rapat ", "_x0041_", "_x005F_x0041_", "]]>", "<&>\"'", "Rp. 12.897.600,-", "0012"),
);
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null));
const formula = fc.oneof(fc.constant(null), fc.constantFrom("=A1+1", "='It''s'!B2&\"<&>\"", "=SUM(tbl[Pagu])", "=IF(A1>1,\"a\",\"\")"));
const cell: fc.Arbitrary<PlanCell> = fc.record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 40 }), value, formula, style: fc.constant("text") });
const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column, maxLength: 40 });

it("reading what was written gives the same values and formulas", async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (planned) => {
      const { grids } = await readWorkbook(writeSheets(empty, [{ ...samplePlan(), cells: planned, merges: [] }]));
      const grid = grids[1];
      if (!grid) throw new Error("no sheet");
      for (const { row, column, value, formula } of planned) {
        const stored = value === "" ? null : Object.is(value, -0) ? 0 : value;
        expect(cellAt(grid, row, column)).toMatchObject({ value: stored, formula });
      }
      const stored = grid.rows.flatMap((row) => row ?? []).filter((found) => found);
      expect(stored).toHaveLength(planned.filter(({ value, formula }) => (value !== null && value !== "") || formula !== null).length);
    }),
    { numRuns: 150 },
  );
});
