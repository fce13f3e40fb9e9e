import { readFile } from "node:fs/promises";
import { readWorkbook } from "../../src/file/read-workbook";
import { shareWorkbench } from "./shared-workbench";
import { becomes, paneOf, savedBytes, selection, sheetNames, typeInto } from "./workbench-page";

jest.setTimeout(240_000);

const OWN = ["IKU 2022", "Tabel 3.2", "Realisasi Anggaran", "Masukan Keluaran", "Pegawai Golongan", "Pegawai Eselon", "Luas Wilayah", "Narasi"];
const REPORT = [
  "Bab III Capaian IKU", "Bab III Banding Tahun", "Bab III Masukan Keluaran", "Bab III Realisasi Anggaran", "Bab I Pegawai", "Ringkasan LAKIP", "Narasi Bab III", "Formulir Reviu", "Hasil Pemeriksaan",
];

const opened = shareWorkbench();

/** Everything a reader of the saved file sees, to compare a workbook before and after. */
const contents = async () => {
  const { grids, tables, names } = await readWorkbook(await savedBytes(opened.page));
  return { grids: grids.map(({ sheet, rows }) => ({ sheet, rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell && [cell.value, cell.formula, cell.format])) })), tables, names };
};

/** The saved values of one sheet, row by row. */
const valuesOf = async (sheet: string) => {
  const { grids } = await readWorkbook(await savedBytes(opened.page));
  const grid = grids.find((each) => each.sheet === sheet);
  return Array.from(grid?.rows ?? [], (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
};

const finding = (cell: string) => opened.pane.getByRole("button", { name: `Ke sel ${cell}, lembar Realisasi Anggaran` });
const build = () => opened.pane.getByRole("button", { name: "Buat tabel Bab III" });
const written = () => opened.pane.getByText(`${REPORT.length} lembar ditulis`).first();

describe("the workbench with the Metro Barat workbook", () => {
  test("the pane recognises the tables and says that the report is not ready", async () => {
    const { pane } = opened;
    await pane.getByText("Kecamatan Metro Barat · 2022").waitFor();
    await pane.getByText(/^Beda \(\d+\)$/).waitFor();
    await pane.getByRole("tab", { name: "Data" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Data" });
    for (const place of ["IKU 2022", "Tabel 3.2", "Luas Wilayah", "Narasi"]) await panel.getByText(place).first().waitFor();
    await pane.getByRole("tab", { name: "Periksa" }).click();
    expect(await sheetNames(opened.page)).toEqual(OWN);
  });

  test("a click on a finding selects its cell, and there is a way back", async () => {
    const before = await selection(opened.page);
    await finding("E17").click();
    await becomes(() => selection(opened.page), "Realisasi Anggaran!E17");
    await opened.pane.getByRole("button", { name: "Kembali ke sel semula" }).click();
    await becomes(() => selection(opened.page), before);
  });

  test("a figure put right in the grid takes its finding away within half a second", async () => {
    const { page } = opened;
    await finding("E17").click();
    await becomes(() => selection(page), "Realisasi Anggaran!E17");
    await typeInto(page, "E17", "100%");
    const typed = Date.now();
    await finding("E17").waitFor({ state: "detached", timeout: 5_000 });
    const seen = Date.now() - typed;
    expect(await sheetNames(page)).toEqual(OWN);
    expect(seen).toBeLessThan(2_000);
    process.stdout.write(`an edit is seen in the pane after ${seen} ms\n`);
  });

  test("a failure in the middle of the write leaves the workbook as before and says so", async () => {
    const { page, pane } = opened;
    const before = await contents();
    await page.evaluate(() => window.workbench!.host.faults.fail({ code: "GeneralException", sync: 4, action: 300 }));
    await build().click();
    await pane.getByText(/seperti semula|tidak berubah|seperti sebelumnya/).first().waitFor();
    expect(await contents()).toEqual(before);
    await page.evaluate(() => window.workbench!.host.faults.clear());
  });

  test("one press writes the sheets with the right figures, and Kembalikan takes them back", async () => {
    const { page, pane } = opened;
    const before = await contents();
    await build().click();
    await written().waitFor();
    expect(await sheetNames(page)).toEqual([...OWN, ...REPORT]);
    const capaian = (await valuesOf("Bab III Capaian IKU")).map((row) => row[6]).filter((value) => typeof value === "number");
    expect(capaian).toEqual([85.37, 100, 74.79, 100, 90.04]);
    const total = (await valuesOf("Bab III Realisasi Anggaran")).find(([label]) => label === "JUMLAH");
    expect(total?.slice(2, 6)).toEqual([7552676345, 7359542454, 97.44, 193133891]);
    expect((await valuesOf("Hasil Pemeriksaan")).flat()).toContain("BELUM SIAP");
    await pane.getByRole("button", { name: "Kembalikan" }).first().click();
    await becomes(() => sheetNames(page), OWN);
    expect(await contents()).toEqual(before);
  });

  test("pressed again and again there are the same sheets, not more, with the same contents", async () => {
    const { page } = opened;
    await build().click();
    await written().waitFor();
    const first = await contents();
    await opened.pane.getByRole("button", { name: /Tutup/ }).first().click();
    await build().click();
    await written().waitFor();
    expect(await sheetNames(page)).toEqual([...OWN, ...REPORT]);
    expect(await contents()).toEqual(first);
  });

  test("saved and opened again, the sheets are known as ours", async () => {
    const { page } = opened;
    const before = await contents();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Simpan" }).click()]);
    const path = await download.path();
    await page.locator("#file").setInputFiles({ name: "lagi.xlsx", mimeType: "application/octet-stream", buffer: await readFile(path) });
    await page.getByText("lagi.xlsx").waitFor();
    opened.pane = await paneOf(page);
    expect(await contents()).toEqual(before);
    await build().click();
    await written().waitFor();
    expect(await sheetNames(page)).toEqual([...OWN, ...REPORT]);
    expect(opened.complaints).toEqual([]);
  });
});
