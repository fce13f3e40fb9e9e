import fc from "fast-check";
import { rectangles } from "../../src/excel/rectangles";

const key = (cell: string): string | undefined => (cell === "." ? undefined : cell);

it("joins runs downwards and leaves holes", () => {
  const found = rectangles(["aab", "aab", "a.b"].map((line) => [...line]), key);
  expect(found.map(({ row, column, rows, columns, key: value }) => `${value}${row}${column}${rows}${columns}`)).toEqual(["a0022", "b0231", "a2011"]);
});

it("covers every cell exactly once, with its own key", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom("a", "b", "."), { minLength: 5, maxLength: 5 }), { maxLength: 8 }), (lines) => {
      const drawn = lines.map((line) => line.map(() => "."));
      for (const { row, column, rows, columns, key: value } of rectangles(lines, key)) {
        for (let r = row; r < row + rows; r++) {
          for (let c = column; c < column + columns; c++) {
            expect(drawn[r]![c]).toBe(".");
            drawn[r]![c] = value;
          }
        }
      }
      expect(drawn).toEqual(lines);
    }),
  );
});
