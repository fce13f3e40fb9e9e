import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import { cellAt } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { edit, empty, insertRows, rename, sort, write } from "./edit";

const TIME_LIMIT_MS = 300_000;
const CHANGED = "BERUBAH SEJAK DIPERIKSA";

/** The verdict on a workbook with all its sheets written, after a user's edits. */
async function verdict(name: string, steps: readonly string[]): Promise<unknown> {
  const base = new Uint8Array(readFileSync(`assets/examples/${name}.xlsx`));
  const { grids } = await readWorkbook(edit(writeSheets(base, assess(await readWorkbook(base)).sheets), steps));
  const grid = grids.find(({ sheet }) => sheet === "Hasil Pemeriksaan");
  return grid && cellAt(grid, 3, 1).value;
}

const RA = "Realisasi Anggaran";

it.each<[string, string, string[], string]>([
  ["nothing", "contoh-lengkap", [], "SIAP DISERAHKAN"],
  ["one rupiah", "contoh-lengkap", [write("Anggaran", "E6", 1)], CHANGED],
  ["a table sorted", "contoh-lengkap", [sort("Anggaran", "A5:J22", 5, false)], CHANGED],
  ["a row put in above the first", "contoh-lengkap", [insertRows("Anggaran", 5, 1), write("Anggaran", "E5", 1000)], CHANGED],
  ["a row put in below the last", "contoh-lengkap", [insertRows("Anggaran", 23, 1), write("Anggaran", "E23", 1000)], CHANGED],
  ["nothing", "metro-barat-2022", [], "BELUM SIAP"],
  ["sheets renamed, rows put in above the tables, a name mended", "metro-barat-2022", [insertRows(RA, 1, 2), insertRows("IKU 2022", 1, 1), write(RA, "B9", "Administrasi"), rename(RA, "RA 'baru'"), rename("Narasi", "Teks")], "BELUM SIAP"],
  ["a digit of a text", "metro-barat-2022", [write(RA, "C6", "Rp. 12.897.601")], CHANGED],
  ["two figures exchanged", "metro-barat-2022", [write(RA, "C8", 28904985), write(RA, "C9", "Rp. 250.844.950")], CHANGED],
  ["an emptied figure", "metro-barat-2022", [empty("Pegawai Golongan", "G8")], CHANGED],
  ["a sentence", "metro-barat-2022", [`doc.Sheets.getByName("Narasi").getCellRangeByName("B4").String = ""`, ...Array.from({ length: 40 }, (_, i) => write("Narasi", `B${i + 5}`, "Jumlah pegawai 85 orang."))], CHANGED],
  ["a sheet taken away", "metro-barat-2022", [`doc.Sheets.removeByName("Luas Wilayah")`], CHANGED],
])("%s in %s: %#", async (_, name, steps, expected) => expect(await verdict(name, steps)).toBe(expected), TIME_LIMIT_MS);
