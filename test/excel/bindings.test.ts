/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import "./text-coding";
import { assess } from "../../src/domain/assess";
import type { Binding } from "../../src/domain/assessment";
import { confirmTable } from "../../src/domain/bindings";
import { placeName } from "../../src/domain/place-reference";
import { storedBindings } from "../../src/domain/stored-bindings";
import { readWorkbook } from "../../src/excel/read-workbook";
import { saveBindings } from "../../src/excel/save-bindings";
import { saveNames } from "../../src/excel/save-names";

const { person, faults } = excelHost;
const SHEET = "Camat's RA";

const LINES = [["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"], [1, "Rapat", 100, 90], [2, "Kirab", 200, 180], [3, "Pentas", 50, 50]];

beforeEach(async () => {
  await excelHost.openNew();
  await person.renameSheet("Sheet1", SHEET);
  await person.addSheet("Lain");
  await person.edit(SHEET, "B4:E7", LINES);
  await saveBindings(assess(await readWorkbook()).tables.reduce<readonly Binding[]>((bindings, table) => confirmTable(bindings, table, "arithmetic"), []));
});
afterEach(() => faults.clear());

/** Where the table is read, what for, and with which columns; why not. */
async function standing() {
  const { tables, bindings } = assess(await readWorkbook());
  return { tables: tables.map((table) => [placeName(table), table.kind, [...table.columns.values()].join(" ")]), causes: bindings.map(({ cause }) => cause) };
}
const at = (place: string, roles = "no kegiatan pagu realisasi-anggaran") => ({ tables: [[place, "arithmetic", roles]], causes: [null] });

const changes: [string, () => Promise<void>, string, string?][] = [
  ["nothing", async () => undefined, `${SHEET}!B4:E7`],
  ["rows inserted above", () => person.insertRows(SHEET, 1, 3), `${SHEET}!B7:E10`],
  ["a row inserted right above the headings", () => person.insertRows(SHEET, 4), `${SHEET}!B5:E8`],
  ["a row inserted inside", () => person.insertRows(SHEET, 6), `${SHEET}!B4:E8`],
  ["a row deleted inside", () => person.deleteRows(SHEET, 6), `${SHEET}!B4:E6`],
  ["rows deleted above", () => person.deleteRows(SHEET, 1, 2), `${SHEET}!B2:E5`],
  ["columns inserted before it", () => person.insertColumns(SHEET, 1, 2), `${SHEET}!D4:G7`],
  ["a column inserted inside", () => person.insertColumns(SHEET, 4), `${SHEET}!B4:F7`, "no kegiatan other pagu realisasi-anggaran"],
  ["a column deleted inside", () => person.deleteColumns(SHEET, 2), `${SHEET}!B4:D7`, "kegiatan pagu realisasi-anggaran"],
  ["the sheet renamed", () => person.renameSheet(SHEET, "RA 2023"), "RA 2023!B4:E7"],
  ["the sheet moved", () => person.moveSheet(SHEET, 1), `${SHEET}!B4:E7`],
  ["another sheet deleted", () => person.deleteSheet("Lain"), `${SHEET}!B4:E7`],
  ["its rows sorted", () => person.edit(SHEET, "B5:E7", [...LINES.slice(1)].reverse()), `${SHEET}!B4:E7`],
  ["a filter", async () => person.filterSheet(SHEET, true), `${SHEET}!B4:E7`],
  ["a row typed below it", () => person.edit(SHEET, "B8:E8", [[4, "Lomba", 10, 9]]), `${SHEET}!B4:E8`],
];

it.each(changes)("a confirmed table is followed: %s", async (_, change, place, ...[roles]) => {
  await change();
  expect(await standing()).toEqual(at(place, roles));
});

it.each<[string, () => Promise<void>, string]>([
  ["its rows deleted", () => person.deleteRows(SHEET, 3, 6), "gone"],
  ["its columns deleted", () => person.deleteColumns(SHEET, 2, 4), "gone"],
  ["its sheet deleted", () => person.deleteSheet(SHEET), "gone"],
  ["its cells emptied", () => person.edit(SHEET, "B4:E7", ""), "empty"],
  ["its headings deleted", () => person.deleteRows(SHEET, 4), "no-headings"],
])("one that is lost is told: %s", async (_, change, cause) => {
  await change();
  const { causes } = await standing();
  expect(causes).toEqual([cause]);
  expect(assess(await readWorkbook()).findings.filter(({ rule }) => rule === "binding-kept")).toHaveLength(1);
});

it("survives saving and opening under another name", async () => {
  await person.insertRows(SHEET, 1, 2);
  await excelHost.open(await excelHost.save(), "Salinan.xlsx");
  expect(await standing()).toEqual(at(`${SHEET}!B6:E9`));
});

it("keeps hidden names, which others are none of, and takes them away again", async () => {
  const read = () => Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("Punya_saya", "=1");
    names.load("items/name,items/visible");
    await context.sync();
    names.getItem("Punya_saya").delete();
    await context.sync();
    return names.items.map(({ name, visible }) => [name, visible]);
  });
  expect(await read()).toEqual(expect.arrayContaining([["_LAKIP_tabel_1", false], ["_LAKIP_ikatan_1", false], ["Punya_saya", true]]));
  await saveBindings([]);
  expect(await read()).toEqual([["Punya_saya", true]]);
});

it("all or nothing: what Excel refuses changes nothing", async () => {
  const before = await readWorkbook();
  const fault = faults.fail({ code: "AccessDenied", sync: 3, action: 5 });
  await expect(saveBindings([])).rejects.toMatchObject({ code: "access-denied" });
  expect(fault.fired).toBe(true);
  expect(storedBindings((await readWorkbook()).names)).toEqual(storedBindings(before.names));
});

it("the choices kept beside it do not touch it", async () => {
  await saveNames("_LAKIP_pengaturan", []);
  expect(await standing()).toEqual(at(`${SHEET}!B4:E7`));
});
