/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import fc from "fast-check";
import type { Workbook } from "../../src/domain/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { watchWorkbook } from "../../src/excel/watch-workbook";

const { person, coauthor, faults } = excelHost;

let stop: () => Promise<void>;

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet("Data");
  await person.addSheet("Rekap");
  await person.edit("Data", "B2:E12", Array.from({ length: 11 }, (_, n) => [`Kegiatan ${n}`, n * 1000, n * 900, n === 4 ? "" : `=D${n + 2}/C${n + 2}*100`]));
  await person.edit("Data", "B14:E14", [["JUMLAH", "=SUM(C2:C12)", "=SUM(D2:D12)", "=1/0"]]);
  await person.edit("Rekap", "A1:B3", [["Pagu", "=Data!C14"], ["Realisasi", "=Data!D14"], ["Catatan", "-"]]);
  stop = await watchWorkbook(() => undefined);
  await readWorkbook();
});
afterEach(async () => {
  faults.clear();
  await stop();
});

async function readLive(): Promise<{ workbook: Workbook; syncs: number }> {
  await excelHost.eventsDelivered();
  const before = excelHost.syncs;
  const workbook = await readWorkbook({ live: true });
  return { workbook, syncs: excelHost.syncs - before };
}

/** What a live reading gives, and what reading everything gives afterwards. */
async function both(): Promise<{ live: Workbook; whole: Workbook; syncs: number }> {
  const { workbook, syncs } = await readLive();
  return { live: workbook, whole: await readWorkbook(), syncs };
}

const WHOLE = 2;

it("reads an edited cell and every formula in one sync", async () => {
  await person.edit("Data", "C5", 4321);
  const { live, whole, syncs } = await both();
  expect(syncs).toBe(1);
  expect(live).toEqual(whole);
  expect(live.grids[2]?.rows[0]?.[1]?.value).toBe(55_000 - 3000 + 4321);
});

it("reads rows that are new at the end of what is in use", async () => {
  await person.edit("Data", "C15:E16", [[1, 2, "=D15/C15"], [3, 4, "ya"]]);
  const { live, whole, syncs } = await both();
  expect(syncs).toBe(1);
  expect(live).toEqual(whole);
  expect(live.grids[1]?.rows).toHaveLength(16);
});

it("reads a paste of 5,000 cells in one sync, in the midst of a table or at its end", async () => {
  const lines = (count: number, from: number): (string | number)[][] => Array.from({ length: count }, (_, n) => [`Baris ${from + n}`, n, n * 2, "=C3/2"]);
  await person.edit("Data", "B15:E1264", lines(1250, 15));
  const end = await both();
  expect(end.syncs).toBe(1);
  expect(end.live).toEqual(end.whole);
  await person.edit("Data", "B8:E1257", lines(1250, 8));
  const midst = await both();
  expect(midst.syncs).toBe(1);
  expect(midst.live).toEqual(midst.whole);
  expect(midst.live.grids[1]?.rows[1000]?.[1]?.value).toBe("Baris 1001");
});

it("asks for far less than everything", async () => {
  await person.edit("Data", "B20:F500", Array.from({ length: 481 }, (_, n) => [`Baris ${n}`, n, n + 1, n + 2, "catatan"]));
  await readLive();
  const sizeOf = async (): Promise<number> => {
    const from = excelHost.syncLog.length;
    await readLive();
    return excelHost.syncLog.slice(from).reduce((sum, { responseLength }) => sum + responseLength, 0);
  };
  await person.addSheet("Lain");
  const whole = await sizeOf();
  await person.edit("Data", "C100", 5);
  expect(await sizeOf()).toBeLessThan(whole / 10);
});

it("keeps the sheets and rows in which nothing changed", async () => {
  const before = await readWorkbook();
  await person.edit("Rekap", "B3", "lihat lampiran");
  const { workbook } = await readLive();
  expect(workbook.grids.map((grid, n) => grid === before.grids[n])).toEqual([true, true, false]);
  expect(workbook.grids[2]?.rows.map((row, n) => row === before.grids[2]?.rows[n])).toEqual([true, true, false]);
  await person.edit("Rekap", "B3", "lihat lampiran");
  expect((await readLive()).workbook).toBe(workbook);
});

it.each<[string, () => unknown]>([
  ["rows are inserted", () => person.insertRows("Data", 4)],
  ["a sheet is new", () => person.addSheet("Baru")],
  ["a sheet is deleted", () => person.deleteSheet("Rekap")],
  ["a sheet is renamed, of which no event tells", async () => {
    await person.renameSheet("Rekap", "Rekapitulasi");
    await person.edit("Data", "C5", 1);
  }],
  ["more is in use than before", () => person.edit("Data", "G20", 1)],
  ["less is in use than before", () => person.edit("Data", "B14:E14", "")],
  ["a table is new", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.add("Data!B16:C17", true);
      await context.sync();
    });
    await person.edit("Data", "C5", 1);
  }],
  ["a name is new", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("Pagu", context.workbook.worksheets.getItem("Data").getRange("C14"));
      await context.sync();
    });
    await person.edit("Data", "C5", 1);
  }],
  ["a formula spills into other cells", () => person.edit("Data", "H2", "=SEQUENCE(3)")],
  ["a formula has spilled into other cells", async () => {
    await person.edit("Data", "H2", "=SEQUENCE(3)*C3");
    await readLive();
    await person.edit("Data", "C3", 7);
  }],
  ["a formula was typed and its event got lost", async () => {
    excelHost.events.loseNext(1);
    await person.edit("Data", "E6", "=1+1");
    await person.edit("Data", "C5", 1);
  }],
])("reads everything when %s", async (_, change) => {
  await change();
  const { live, whole, syncs } = await both();
  expect(live).toEqual(whole);
  expect(syncs).toBeGreaterThanOrEqual(WHOLE);
});

it("reads everything when nobody listened for a while", async () => {
  await stop();
  await readWorkbook();
  await person.edit("Data", "B3", "tidak terdengar");
  stop = await watchWorkbook(() => undefined);
  await person.edit("Data", "C5", 1);
  const { live, whole } = await both();
  expect(live).toEqual(whole);
});

it("reads everything after a reading that failed", async () => {
  await person.edit("Data", "B3", "belum terbaca");
  await excelHost.eventsDelivered();
  faults.fail({ code: "GeneralException" });
  await expect(readWorkbook({ live: true })).rejects.toMatchObject({ code: "host-failed" });
  const { live, whole } = await both();
  expect(live).toEqual(whole);
  expect(live.grids[1]?.rows[2]?.[1]?.value).toBe("belum terbaca");
});

it("mends a lost event at the next reading of everything", async () => {
  excelHost.events.loseNext(1);
  await person.edit("Data", "B3", "hilang");
  await person.edit("Data", "C5", 1);
  await readLive();
  expect((await readWorkbook()).grids[1]?.rows[2]?.[1]?.value).toBe("hilang");
});

it("gives what a reading of everything gives, whatever is edited", async () => {
  const value = fc.oneof(fc.integer({ min: -5, max: 5_000_000 }), fc.constantFrom("", "teks", "12,5%", "=C3+1", "=SUM(C2:C5)", "=NA()", true));
  const edit = fc.record({ sheet: fc.constantFrom("Data", "Rekap"), column: fc.integer({ min: 1, max: 6 }), row: fc.integer({ min: 1, max: 15 }), size: fc.integer({ min: 1, max: 3 }), value, remote: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), async (turns) => {
      for (const edits of turns) {
        for (const { sheet, column, row, size, value: typed, remote } of edits) {
          const at = (c: number, r: number): string => "ABCDEFGHI"[c - 1]! + r;
          await (remote ? coauthor : person).edit(sheet, `${at(column, row)}:${at(column + size - 1, row + size - 1)}`, typed);
        }
        await readLive();
      }
      const { live, whole } = await both();
      expect(live).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});
