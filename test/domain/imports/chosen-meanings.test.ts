import type { ExportMeaning } from "../../../src/domain/imports/export";
import { isExport, readExport } from "../../../src/domain/imports/read-export";
import { gridOf } from "../workbook-of";
import { rfkGrid, type RfkRow } from "./export-of";

const SUBS: readonly RfkRow[] = [["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 900, 100], ["7.01.01.2.01.0002", "Koordinasi", 2000, 1500, 75]];

const read = (chosen: readonly (readonly [number, ExportMeaning | null])[], grid = rfkGrid(SUBS)) => {
  const found = readExport(grid, new Map(chosen));
  if (!isExport(found)) throw new Error(found.problem);
  return found;
};
const columnOf = (found: ReturnType<typeof read>, meaning: ExportMeaning): readonly number[] => found.columns.flatMap((each) => (each.meaning === meaning ? [each.column] : []));

describe("what the user says of a column", () => {
  it("counts before its heading, and takes the meaning from the column that had it", () => {
    const plain = read([]);
    const [dpa = 0] = columnOf(plain, "pagu");
    const [realisasi = 0] = columnOf(plain, "realisasi");
    const turned = read([[dpa, "realisasi"]]);
    expect([columnOf(turned, "realisasi"), columnOf(turned, "pagu")]).toEqual([[dpa], []]);
    expect(turned.columns.find(({ column }) => column === realisasi)?.meaning).toBeNull();
    expect(turned.sums.realisasi?.toString()).toBe(plain.sums.pagu?.toString());
  });

  it("may be that it is not read", () => {
    const [dpa = 0] = columnOf(read([]), "pagu");
    expect([columnOf(read([[dpa, null]]), "pagu"), read([[dpa, null]]).sums.pagu]).toEqual([[], null]);
  });

  it("does not make an export of what is none", () => {
    expect(isExport(readExport(gridOf("Catatan", [["Tanggal", "Acara", "Tempat"]]), new Map([[1, "kode"]])))).toBe(false);
  });
});
