import { readXlsx } from "hucre/xlsx";
import { assess } from "../../src/domain/assess";
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

/** Rows that stand ready below each heading row. */
const READY: Readonly<Record<string, number>> = { Profil: 1, TargetIKU: 20, RealisasiIKU: 50, Anggaran: 50, Keluaran: 50, PegawaiGolongan: 30, PegawaiJabatan: 30 };

describe("createWorkbook", () => {
  it("makes one named table per sheet, with its headings and empty rows", async () => {
    const { grids, tables } = await readWorkbook(bytes);
    expect(tables.map((table) => table.name)).toEqual(Object.keys(HEADINGS));
    for (const { name, sheet, box, headerRow, totalsRow } of tables) {
      const grid = grids.find((candidate) => candidate.sheet === sheet);
      if (!grid) throw new Error(`no sheet ${sheet}`);
      const row = (at: number) => Array.from({ length: box.right }, (_, i) => cellAt(grid, at, i + 1).value);
      expect([name, row(box.top)]).toEqual([name, HEADINGS[name]]);
      for (let at = box.top + 1; at <= box.bottom; at++) expect(row(at).every((value) => value === null)).toBe(true);
      expect([name, box.bottom - box.top, headerRow, totalsRow]).toEqual([name, READY[name], true, false]);
    }
  });

  it("names every column in the table part as in the heading cell, with the formula that new rows take", () => {
    tableTemplates.forEach((template, index) => {
      const columns = [...textOf(bytes, `xl/tables/table${index + 1}.xml`).matchAll(/<tableColumn id="(\d+)" name="([^"]*)"(?:\/>|><calculatedColumnFormula>(.*?)<)/g)];
      expect(columns.map(([, id, name, formula]) => [Number(id), name, formula !== undefined])).toEqual(template.columns.map(({ heading, calculated }, i) => [i + 1, heading, calculated !== undefined]));
    });
  });

  it("keeps codes and NIPs text, freezes the heading; what is calculated is no text", async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const format = (sheet: number, column: number) => sheets[sheet]?.cells?.get(`4,${column}`)?.style?.numFmt;
    expect([format(0, 6), format(0, 7), format(3, 0), format(3, 9), format(3, 4)]).toEqual(["@", "@", "@", "@", "#,##0"]);
    expect(format(3, 1) ?? "General").toBe("General");
    expect(sheets.map((sheet) => sheet.freezePane)).toEqual(sheets.map(() => ({ rows: 4 })));
  });

  it("has a sheet of ours with the nomenclature and the units, which is not read again", async () => {
    const { grids, names, tables } = await readWorkbook(bytes);
    expect(names).toEqual([{ name: "_LAKIP_nomenklatur", refersTo: "'Nomenklatur'!$A$1" }]);
    const lists = grids.at(-1);
    expect([lists?.sheet, lists && cellAt(lists, 7, 1).value, lists && cellAt(lists, 7, 5).value]).toEqual(["Nomenklatur", "7.01.01.2.01.0001", "Dokumen"]);
    expect(assess({ grids, names, tables }).tables.map(({ name }) => name)).toEqual(Object.keys(HEADINGS));
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

describe("the drop-downs and messages", () => {
  const below = (column: string): string => `${column}5:${column}1048576`;
  const on = async (sheet: number, column: string) => (await readXlsx(bytes)).sheets[sheet]?.dataValidations?.find(({ range }) => range === below(column));

  it("refuse what has a fixed meaning", async () => {
    expect(await on(1, "D")).toMatchObject({ type: "list", values: ["naik", "turun", "rentang"], showErrorMessage: true });
    expect((await on(1, "D"))?.errorStyle ?? "stop").toBe("stop");
    expect((await on(0, "R"))?.values).toEqual(["A4", "F4"]);
  });

  it("ask about other units, other indicators and amounts that are no numbers", async () => {
    expect(await on(1, "C")).toMatchObject({ type: "list", errorStyle: "warning", formula1: expect.stringMatching(/^'Nomenklatur'!\$G\$5:\$G\$\d+$/) });
    expect(await on(2, "A")).toMatchObject({ type: "list", errorStyle: "warning", formula1: "'Target IKU'!$B$5:$B$24" });
    expect(await on(3, "E")).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual", errorStyle: "warning", formula1: "0" });
  });

  it("take any code, and say what it does", async () => {
    const kode = await on(3, "A");
    expect(kode).toMatchObject({ type: "list", formula1: "'Nomenklatur'!$A$5:$A$218", showInputMessage: true });
    expect(kode?.showErrorMessage ?? false).toBe(false);
    expect(kode?.inputMessage).not.toBe("");
  });

  it("fit what Excel takes: 255 characters for a list, a message and an error, 32 for a title", () => {
    const all = [...partsTexts()].flatMap((xml) => [...xml.matchAll(/<dataValidation (.*?)(?:\/>|>(?:<formula1>(.*?)<)?)/g)]);
    expect(all.length).toBeGreaterThan(40);
    for (const [, attributes = "", formula = ""] of all) {
      const lengthOf = (name: string): number => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]?.length ?? 0;
      expect(Math.max(lengthOf("prompt"), lengthOf("error"), formula.length)).toBeLessThanOrEqual(255);
      expect(Math.max(lengthOf("promptTitle"), lengthOf("errorTitle"))).toBeLessThanOrEqual(32);
    }
  });

  function* partsTexts(): Generator<string> {
    for (let i = 1; i <= tableTemplates.length; i++) yield textOf(bytes, `xl/worksheets/sheet${i}.xml`);
  }
});
