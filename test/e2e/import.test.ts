import type { Locator } from "playwright-core";
import type { Grid, Workbook } from "../../src/domain/grid";
import { cellAt } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { shareWorkbench } from "./shared-workbench";
import { becomes, savedBytes, sheetNames, typeInto } from "./workbench-page";

jest.setTimeout(240_000);

const RFK_HEADINGS = "Kode;Urusan/Program/Kegiatan;RKA;DPA;Realisasi Keuangan;Capaian %;Realisasi Fisik %;Sumber Dana";
const LRA_HEADINGS = "kode_skpd,nama_skpd,kode_program,nama_program,kode_kegiatan,nama_kegiatan,kode_sub_kegiatan,nama_sub_kegiatan,kode_rekening,nama_rekening,nilai_realisasi_lra";

/** As SIPD exports it: rows of sums above their parts, Windows-1252, semicolons. */
const rfk = file(
  "rfk.csv",
  [
    RFK_HEADINGS,
    "7.01.01;PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH;;1.500.000;1.340.000;;;",
    "7.01.01.2.01;Perencanaan, Penganggaran, dan Evaluasi Kinerja;;1.500.000;1.340.000;;;",
    "7.01.01.2.01.0001;Penyusunan Dokumen Perencanaan;;1.000.000;900.000;90;100;DAU",
    "7.01.01.2.01.0006;Koordinasi dan Penyusunan Laporan \x96 Capaian Kinerja;;500.000;440.000;88;100;DAU",
  ].join("\r\n"),
);

const lra = (realisasi: readonly number[]) =>
  file("lra.csv", [LRA_HEADINGS, ...realisasi.map((amount, n) => `7.01.0.00.0.00.01.0000,Kecamatan Contoh,7.01.01,PROGRAM PENUNJANG,7.01.01.2.01,"Perencanaan, Penganggaran",7.01.01.2.01.0001,Penyusunan Dokumen,5.1.02.01.01.00${24 + n},Belanja ${n},${amount}.50`)].join("\n"));

function file(name: string, text: string) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text, "latin1") };
}

const opened = shareWorkbench();

const button = (name: string | RegExp): Locator => opened.pane.getByRole("button", { name });
const counts = (): Promise<string | null> => opened.pane.evaluate(() => document.querySelector<HTMLElement>("[data-counts]")?.dataset["counts"]?.split(",").slice(0, 4).join() ?? null);
const choose = (...files: readonly ReturnType<typeof file>[]): Promise<void> => opened.pane.locator('input[type="file"]').setInputFiles([...files]);
const workbook = async (): Promise<Workbook> => readWorkbook(await savedBytes(opened.page));

async function anggaran(): Promise<readonly (readonly unknown[])[] | null> {
  const { grids, tables } = await workbook();
  const table = tables.find(({ name }) => name === "Anggaran");
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  return table && grid ? rowsOf(grid, table.box.top + 1, table.box.bottom) : null;
}

/** Kode, sub kegiatan, pagu, realisasi. */
const rowsOf = (grid: Grid, top: number, bottom: number): unknown[][] =>
  Array.from({ length: bottom - top + 1 }, (_, n) => [1, 4, 5, 7].map((column) => cellAt(grid, top + n, column).value)).filter((row) => row.some((value) => value !== null));

describe("exports from SIPD in Chromium", () => {
  test("an RFK makes the table Anggaran where there is none, and nothing is written before that is asked for", async () => {
    const { pane, page, complaints } = opened;
    const before = await sheetNames(page);
    await pane.getByRole("tab", { name: "Data" }).click();
    await button("Impor dari SIPD…").click();
    await choose(rfk);
    await becomes(counts, "0,0,2,0");
    expect([await sheetNames(page), await anggaran()]).toEqual([before, null]);
    await button("Buat tabel Anggaran").click();
    await becomes(() => sheetNames(page), [...before, "Anggaran"]);
    expect(await anggaran()).toEqual([
      ["7.01.01.2.01.0001", "Penyusunan Dokumen Perencanaan", 1_000_000, 900_000],
      ["7.01.01.2.01.0006", "Koordinasi dan Penyusunan Laporan – Capaian Kinerja", 500_000, 440_000],
    ]);
    expect(complaints).toEqual([]);
  });

  test("the same file again changes nothing", async () => {
    await becomes(counts, "2,0,0,0");
    expect(await button("Tulis ke tabel Anggaran").getAttribute("aria-disabled")).toBe("true");
  });

  test("the accounts of an LRA are summed into the line that has their code, and taken back", async () => {
    await button("Buang rfk.csv").click();
    await choose(lra([700_000, 250_000]));
    await becomes(counts, "1,1,0,1");
    const before = await anggaran();
    await button("Tulis ke tabel Anggaran").click();
    await becomes(async () => (await anggaran())?.[0]?.[3], 950_001);
    await button("Kembalikan").click();
    await becomes(anggaran, before);
  });

  test("an edit in the sheet is planned for at once, and said", async () => {
    const { page, pane } = opened;
    await becomes(counts, "1,1,0,1");
    await page.getByText("Anggaran", { exact: true }).last().click();
    await typeInto(page, "G5", "950001");
    await becomes(counts, "1,0,0,1");
    expect(await pane.locator("[data-replanned]").count()).toBe(1);
  });

  test("a file that is none is told by name, and what is expected", async () => {
    await choose(file("surat.csv", "Nomor;Perihal;Tanggal\n1;Undangan;1 Januari\n"), { name: "laporan.xlsx", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 laporan") });
    const card = (name: string): Locator => opened.pane.locator(`[data-file="${name}"]`);
    await becomes(async () => /LRA.*RFK/.test(await card("surat.csv").innerText()), true);
    expect(await card("laporan.xlsx").innerText()).toContain("PDF");
  });

  test("fits into 320 pixels without sideways scrolling", async () => {
    const { page, pane } = opened;
    await page.evaluate(() => (document.querySelector<HTMLElement>("#pane")!.style.width = "320px"));
    const overflow = await pane.evaluate(() => {
      const main = document.querySelector<HTMLElement>("main[data-imports]")!;
      return [document.documentElement.scrollWidth - document.documentElement.clientWidth, main.scrollWidth - main.clientWidth];
    });
    expect(overflow).toEqual([0, 0]);
  });

  test("Escape leads back to where the import was opened", async () => {
    const { pane } = opened;
    await button("Tambah berkas…").press("Escape");
    await becomes(() => pane.evaluate(() => document.activeElement?.textContent ?? ""), "Impor dari SIPD…");
  });
});
