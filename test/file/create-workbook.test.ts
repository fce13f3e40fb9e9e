import { readXlsx } from "hucre/xlsx";
import { cellAt } from "../../src/domain/grid";
import { tableTemplates } from "../../src/domain/template/index";
import { createWorkbook } from "../../src/file/create-workbook";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { samplePlan } from "../fixtures/file/plan";

const bytes = createWorkbook(tableTemplates);

/** The headings by which workbooks made earlier are bound. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  Profil: ["Instansi", "Tahun", "Jenis", "Pemda", "Kepala", "Jabatan", "Pangkat", "NIP", "Tempat", "Tanggal", "Triwulan", "Rumus arah turun", "Target nol", "Batas capaian (%)", "Skala predikat", "Pembulatan", "Rumus efisiensi", "Kertas"],
  TargetIKU: ["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Arah", "Target", "Target TW I", "Target TW II", "Target TW III", "Target TW IV", "Target akhir Renstra", "Standar Nasional", "Sumber data"],
  RealisasiIKU: ["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi", "Target", "Penyebab", "Solusi"],
  Anggaran: ["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Pagu Perubahan", "Realisasi", "Realisasi Fisik (%)", "Indikator/Sasaran yang didukung", "Kode Rekening"],
  Keluaran: ["Kegiatan/Sub Kegiatan", "Tolok Ukur", "Target", "Satuan Target", "Realisasi", "Satuan Realisasi"],
  PegawaiGolongan: ["Unit", "Golongan", "SD", "SMP", "SMA", "D.III", "S-1", "S-2", "S-3", "Jumlah"],
  PegawaiJabatan: ["Unit", "Eselon II", "Eselon III", "Eselon IV", "JFU", "PPPK", "THL", "Jumlah"],
};

describe("createWorkbook", () => {
  it("makes one named table per sheet, with its headings and one empty row", async () => {
    const { grids, tables, names } = await readWorkbook(bytes);
    expect(tables.map((table) => table.name)).toEqual(Object.keys(HEADINGS));
    for (const { name, sheet, box, headerRow, totalsRow } of tables) {
      const grid = grids.find((candidate) => candidate.sheet === sheet);
      if (!grid) throw new Error(`no sheet ${sheet}`);
      const row = (at: number) => Array.from({ length: box.right }, (_, i) => cellAt(grid, at, i + 1).value);
      expect([name, row(box.top)]).toEqual([name, HEADINGS[name]]);
      expect(row(box.bottom).every((value) => value === null)).toBe(true);
      expect([box.bottom - box.top, headerRow, totalsRow]).toEqual([1, true, false]);
    }
    expect(names).toEqual([]);
  });

  it("names every column in the table part as in the heading cell", () => {
    tableTemplates.forEach((template, index) => {
      const columns = [...textOf(bytes, `xl/tables/table${index + 1}.xml`).matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)];
      expect(columns.map(([, id, name]) => [Number(id), name])).toEqual(template.columns.map(({ heading }, i) => [i + 1, heading]));
    });
  });

  it("keeps codes and NIPs text, freezes the heading, offers drop-downs", async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const format = (sheet: number, column: number) => sheets[sheet]?.cells?.get(`4,${column}`)?.style?.numFmt;
    expect([format(0, 6), format(3, 0), format(3, 9), format(3, 4)]).toEqual(["@", "@", "@", "#,##0"]);
    expect(sheets.map((sheet) => sheet.freezePane)).toEqual(sheets.map(() => ({ rows: 4 })));
    expect(sheets[1]?.dataValidations).toEqual([expect.objectContaining({ type: "list", values: ["naik", "turun", "rentang"], range: "D5:D504" })]);
    expect(sheets[0]?.dataValidations?.map((validation) => validation.range)).toEqual(["C", "K", "L", "M", "O", "P", "Q", "R"].map((column) => `${column}5:${column}504`));
  });

  it("begins with its content types, as readers that guess by the first bytes expect", () => {
    expect(Buffer.from(bytes.subarray(30, 49)).toString()).toBe("[Content_Types].xml");
  });

  it("is the same every time, and takes our report sheets", async () => {
    expect(Buffer.from(createWorkbook(tableTemplates)).equals(bytes)).toBe(true);
    const firstOfJanuary1980 = 0x00210000;
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true)).toBe(firstOfJanuary1980);
    const written = writeSheets(bytes, [samplePlan()]);
    expect((await readWorkbook(written)).tables).toHaveLength(7);
    expect(partsOf(written)["xl/tables/table1.xml"]).toEqual(partsOf(bytes)["xl/tables/table1.xml"]);
  });
});
