/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/excel/read-workbook";
import { messageWindows, playMessageWindows } from "./message-window";

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

const { person, faults } = excelHost;
const commands = new Map<string, Command>();

/** The ribbon's clicks are played here: Office.js only keeps the actions for Excel to call. */
beforeAll(async () => {
  Office.actions.associate = (id: string, action: unknown) => void commands.set(id, action as Command);
  playMessageWindows();
  await import("../../src/commands/index");
});

beforeEach(async () => {
  messageWindows.opened.length = 0;
  messageWindows.refuse = false;
  await excelHost.openNew();
});
afterEach(() => faults.clear());

/** Clicks, closes the window that may open, and says how often Excel was told that the command has ended. */
async function click(id: string): Promise<{ completed: number; error: unknown }> {
  let completed = 0;
  let error: unknown = null;
  const running = commands.get(id)!({ completed: () => completed++ } as unknown as Office.AddinCommands.Event).catch((reason: unknown) => (error = reason));
  const closing = setInterval(() => {
    if (messageWindows.opened.length > 0) expect(completed).toBe(0);
    for (const shown of messageWindows.opened) shown.close();
  }, 5);
  await running;
  clearInterval(closing);
  return { completed, error };
}

const openExample = (): Promise<void> => excelHost.open(readFileSync("assets/examples/metro-barat-2022.xlsx"));
const visibleSheets = async (): Promise<string[]> => (await readWorkbook()).grids.map(({ sheet }) => sheet);
const activeSheet = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });

it("has every action that the manifest names", () => {
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  expect([...commands.keys()].sort()).toEqual(named.sort());
});

it("writes every sheet of the report and shows the first", async () => {
  await openExample();
  const before = await visibleSheets();
  expect(await click("buatTabelBab3")).toEqual({ completed: 1, error: null });
  const added = (await visibleSheets()).slice(before.length);
  expect(added).toEqual([
    "Bab III Capaian IKU", "Bab III Banding Tahun", "Bab III Masukan Keluaran", "Bab III Realisasi Anggaran", "Bab I Pegawai", "Ringkasan LAKIP", "Narasi Bab III", "Formulir Reviu", "Hasil Pemeriksaan",
  ]);
  expect(await activeSheet()).toBe(added[0]);
  expect(messageWindows.opened).toHaveLength(0);
  await click("buatTabelBab3");
  expect(await visibleSheets()).toEqual([...before, ...added]);
}, 20_000);

it("writes only the findings when asked to check", async () => {
  await openExample();
  const before = await visibleSheets();
  expect(await click("periksa")).toEqual({ completed: 1, error: null });
  expect((await visibleSheets()).slice(before.length)).toEqual(["Hasil Pemeriksaan"]);
  expect(await activeSheet()).toBe("Hasil Pemeriksaan");
}, 20_000);

it.each(["buatTabelBab3", "periksa"])("%s says so when no table is known, and writes nothing", async (id) => {
  await person.edit("Sheet1", "A1", "catatan");
  expect(await click(id)).toEqual({ completed: 1, error: null });
  expect(messageWindows.opened.map(({ text }) => text)).toEqual([expect.stringContaining("Belum ada tabel")]);
  expect(await visibleSheets()).toEqual(["Sheet1"]);
});

it("writes nothing over what the user typed into a sheet of ours, and says where it is done", async () => {
  await openExample();
  await click("buatTabelBab3");
  const typed = "diketik sendiri";
  await person.edit("Hasil Pemeriksaan", "A4", typed);
  expect(await click("buatTabelBab3")).toEqual({ completed: 1, error: null });
  expect(messageWindows.opened.map(({ text }) => text)).toEqual([expect.stringMatching(/Hasil Pemeriksaan.*baris 4/)]);
  const { grids } = await readWorkbook();
  expect(grids.find(({ sheet }) => sheet === "Hasil Pemeriksaan")?.rows[3]?.[0]?.value).toBe(typed);
}, 20_000);

it("shows what Excel refused, after the workbook is as before", async () => {
  await openExample();
  const before = await visibleSheets();
  faults.fail({ code: "AccessDenied", sync: 4, action: 50 });
  expect(await click("buatTabelBab3")).toEqual({ completed: 1, error: null });
  expect(messageWindows.opened.map(({ text }) => text)).toEqual([expect.stringContaining("seperti semula")]);
  expect(await visibleSheets()).toEqual(before);
}, 20_000);

it("ends even when the message cannot be shown", async () => {
  messageWindows.refuse = true;
  const { completed, error } = await click("periksa");
  expect(completed).toBe(1);
  expect(error).toMatchObject({ message: expect.stringContaining("12007") });
});
