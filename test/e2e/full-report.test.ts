import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { storedChoices } from "../../src/domain/settings-store";
import { readWorkbook } from "../../src/file/read-workbook";
import { shareWorkbench } from "./shared-workbench";
import { becomes, savedBytes, sheetNames, typeInto } from "./workbench-page";

jest.setTimeout(240_000);

const REPORT = [
  "Bab III Capaian IKU", "Bab III Banding Tahun", "Bab III Banding Renstra", "Bab III Banding Nasional", "Bab III Analisis", "Bab III Efisiensi",
  "Bab III Program Penunjang", "Bab III Masukan Keluaran", "Bab III Realisasi Anggaran", "Bab I Pegawai", "Ringkasan LAKIP", "Narasi Bab III", "Formulir Reviu", "Hasil Pemeriksaan",
];

const opened = shareWorkbench("assets/examples/contoh-lengkap.xlsx");

const button = (name: string | RegExp) => opened.pane.getByRole("button", { name });
const build = () => button("Buat tabel Bab III").click();
const written = () => button("Kembalikan").waitFor({ timeout: 30_000 });
const dismiss = () => button("Tutup pemberitahuan").click();
const focused = (): Promise<string | null> => opened.pane.evaluate(() => document.activeElement?.textContent ?? null);

const textOf = async (page: Page, sheet: string, cell: string): Promise<unknown> =>
  page.evaluate(([name = "", address = ""]) => window.workbench!.book.facade.getSheetByName(name)?.getRange(address).getValue(), [sheet, cell]);

describe("the complete example", () => {
  test("keeps a choice of the pane's in the workbook", async () => {
    const { page, pane } = opened;
    await button("Pengaturan").click();
    // Escape folds an open list away, and only then leaves.
    await pane.locator('[data-setting="triwulan"]').getByRole("combobox").click();
    await pane.getByRole("option", { name: "Setahun penuh" }).waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("option", { name: "Setahun penuh" }).waitFor({ state: "hidden" });
    await pane.locator('[data-setting="paper"][data-source="profil"]').getByRole("radio", { name: "A4" }).check();
    await button("Simpan").click();
    await pane.getByText(/^Pengaturan disimpan/).first().waitFor();
    const { names } = await readWorkbook(await savedBytes(page));
    expect(storedChoices(names)).toEqual({ choices: { paper: "A4" }, issues: [] });
    await dismiss();
  });

  test("brings every sheet at one press", async () => {
    const { page } = opened;
    const before = await sheetNames(page);
    await build();
    await written();
    expect(await sheetNames(page)).toEqual([...before, ...REPORT]);
    await dismiss();
  });

  test("asks before it writes over what was typed into one of the sheets, and Batal leaves it", async () => {
    const { page, pane } = opened;
    await pane.getByRole("tab", { name: "Tabel" }).click();
    await button("Ke lembar Bab III Analisis").click();
    await becomes(() => page.evaluate(() => window.workbench!.book.facade.getActiveSheet().getSheetName()), "Bab III Analisis");
    await typeInto(page, "A3", "diketik sendiri");
    await becomes(() => textOf(page, "Bab III Analisis", "A3"), "diketik sendiri");
    await build();
    const dialog = pane.getByRole("alertdialog");
    await dialog.getByText("Bab III Analisis").waitFor();
    expect(await dialog.getByRole("listitem").allTextContents()).toEqual(["Bab III Analisis: baris 3"]);
    await becomes(focused, "Batal");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(await textOf(page, "Bab III Analisis", "A3")).toBe("diketik sendiri");
  });

  test("leaves that sheet alone when asked to, and writes the others", async () => {
    const { page, pane } = opened;
    await build();
    await button("Lewati lembar ini").click();
    await written();
    await pane.getByText(/Dilewati: Bab III Analisis/).first().waitFor();
    expect(await textOf(page, "Bab III Analisis", "A3")).toBe("diketik sendiri");
    await dismiss();
  });

  test("writes over it when told to", async () => {
    const { page } = opened;
    await build();
    await button("Timpa").click();
    await written();
    expect(await textOf(page, "Bab III Analisis", "A3")).not.toBe("diketik sendiri");
    await dismiss();
  });

  test("gives Bab III as a Word document", async () => {
    const { page, pane } = opened;
    const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), pane.getByRole("button", { name: "Unduh Word (.docx)" }).first().click()]);
    expect(download.suggestedFilename()).toBe("Bab III LAKIP Kecamatan Contoh 2025.docx");
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(new TextDecoder().decode(parts["word/document.xml"])).toContain("Indeks Kepuasan Masyarakat");
    expect(Object.keys(parts).some((name) => name.endsWith(".png"))).toBe(true);
    await pane.getByText(/selesai disusun/).first().waitFor();
  });

  test("can be scrolled through in a pane as low as on a small screen", async () => {
    const { page, pane } = opened;
    await page.setViewportSize({ width: 1366, height: 450 });
    const scrolls = (): Promise<boolean> =>
      pane.evaluate(() => [...document.querySelectorAll("*")].some((element) => getComputedStyle(element).overflowY === "auto" && element.scrollHeight > element.clientHeight + 100));
    await becomes(scrolls, true);
    await button("Pengaturan").click();
    await pane.getByRole("heading", { name: "Pengaturan" }).waitFor();
    await becomes(scrolls, true);
    expect(await button("Batal").isVisible()).toBe(true);
    await button("Batal").click();
  });

  test("and nothing complained", () => expect(opened.complaints).toEqual([]));
});
