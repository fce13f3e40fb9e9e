import { defaultSettings } from "../../src/domain/settings";
import type { Assessment, BoundTable, ColumnRole, TableKind } from "../../src/domain/assessment";
import type { Finding, Severity } from "../../src/domain/finding";
import { columnNumber, parseBox, type CellRef } from "../../src/domain/grid";
import type { SheetPlan } from "../../src/domain/sheet-plan";

/** "Realisasi Anggaran!C20" → a reference. */
export function ref(text: string): CellRef {
  const [, sheet = "", column = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/.exec(text) ?? [];
  return { sheet, row: Number(row), column: columnNumber(column) };
}

export function finding(rule: string, severity: Severity, at: readonly [string, ...string[]], more: Partial<Finding> = {}): Finding {
  const [first, ...rest] = at;
  return {
    rule,
    severity,
    title: rule,
    at: [ref(first), ...rest.map(ref)],
    found: null,
    expected: null,
    message: "Sebab.",
    remedy: "Anjuran.",
    facts: {},
    mend: null,
    mark: `${rule}@${at.join()}`,
    waived: null,
    ...more,
  };
}

export function table(kind: TableKind, sheet: string, range: string, title: string, roles: readonly ColumnRole[], more: Partial<BoundTable> = {}): BoundTable {
  const box = parseBox(range) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    kind,
    sheet,
    box,
    title,
    columns: new Map(roles.map((role, index) => [box.left + index, role])),
    headings: new Map(roles.map((role, index) => [box.left + index, `Judul ${role}`])),
    headerRows: [box.top],
    numberRow: null,
    groupRows: [],
    totalRows: [],
    figureColumns: [],
    bodyRows: [],
    sure: true,
    doubts: [],
    reason: "judul kolomnya cocok.",
    name: null,
    ...more,
  };
}

export const plan = (key: string, name: string, value: string | number = "isi", formula: string | null = null): SheetPlan => ({
  key,
  name,
  cells: [{ row: 1, column: 1, value, formula, style: "text" }],
  styles: { text: {} },
  merges: [],
  widths: [20],
  heights: {},
  freezeRows: 0,
  page: {
    paper: "A4",
    orientation: "portrait",
    printArea: { top: 1, left: 1, bottom: 1, right: 1 },
    titleRows: null,
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
    footer: "",
  },
});

const serapan = (cell: string, found: string, expected: string): Finding =>
  finding("serapan-matches-figures", "error", [`Realisasi Anggaran!${cell}`], {
    title: "Serapan sesuai dengan pagu dan realisasi",
    found,
    expected,
    message: "Angka di belakang koma dipotong, bukan dibulatkan.",
    remedy: `Tulis ${expected}, atau isi dengan rumus realisasi dibagi pagu.`,
  });

const texts = Array.from({ length: 25 }, (_, index) => `Realisasi Anggaran!${index < 13 ? "C" : "D"}${(index % 13) + 6}`) as [string, ...string[]];

/** A few of the findings of the Metro Barat workbook, as the program words them. */
export const metroBarat: Assessment = {
  instansi: "Kecamatan Metro Barat",
  year: 2022,
  tables: [
    table("capaian-iku", "IKU 2022", "A3:G9", "Tabel 3.1 Pencapaian Indikator Kinerja Utama Tahun 2022", ["no", "sasaran", "indikator", "satuan", "target", "realisasi", "capaian"]),
    table("banding-tahun", "Tabel 3.2", "A4:G11", "Tabel 3.2 Perbandingan Capaian Kinerja", ["no", "indikator", "satuan", "tahun:2021:target", "tahun:2021:realisasi", "tahun:2022:target", "tahun:2022:realisasi"]),
    table("anggaran", "Realisasi Anggaran", "A3:E20", "Realisasi Anggaran Tahun 2022", ["no", "kegiatan", "pagu", "realisasi-anggaran", "serapan"]),
    table("arithmetic", "Luas Wilayah", "A3:C8", "Luas Wilayah", ["no", "unit", "other"], { sure: false, reason: "ada baris JUMLAH, tetapi judul kolomnya tidak dikenal." }),
  ],
  findings: [
    serapan("E8", "95,5 %", "95,59 %"),
    serapan("E9", "88,7 %", "88,76 %"),
    finding("staff-row-sums", "error", ["Pegawai Golongan!G8"], {
      title: "Jumlah pegawai sama dengan rinciannya",
      found: "6",
      expected: "5",
      message: "Rincian pendidikan Golongan III berjumlah 5.",
      remedy: "Periksa rinciannya, atau perbaiki jumlahnya.",
    }),
    finding("parts-sum-to-total", "inconsistency", ["Realisasi Anggaran!C20"], {
      title: "Jumlah pagu sama dengan rinciannya",
      found: "7.514.001.545",
      expected: "7.552.676.345",
      message: "Selisih 38.674.800 tepat sama dengan baris 15 (Pemberdayaan Lembaga Kemasyarakatan): tidak ikut dijumlahkan, atau sudah termasuk di baris lain.",
      remedy: "Pastikan baris 15 ikut dijumlahkan, lalu perbaiki jumlah atau barisnya.",
    }),
    finding("number-stored-as-text", "warning", texts, {
      title: "Angka disimpan sebagai angka",
      message: "25 sel berisi angka yang diketik sebagai teks, sehingga tidak ikut terhitung oleh rumus.",
      remedy: "Ubah menjadi angka: pilih selnya, lalu Data → Teks ke Kolom → Selesai.",
    }),
    finding("required-cell-filled", "warning", ["Tabel 3.2!D11", "Tabel 3.2!E11", "Tabel 3.2!F11", "Tabel 3.2!G11"], {
      title: "Sel yang diperlukan terisi",
      message: "Baris “Nilai AKIP” belum berisi target dan realisasi.",
      remedy: "Isi selnya, atau hapus barisnya bila indikator itu tidak dipakai.",
    }),
  ],
  unchecked: [{ rule: "sisa-matches", title: "Sisa anggaran sesuai", lacks: "tidak ada kolom Sisa Anggaran." }],
  failures: [],
  waivers: { kept: [], stale: [] },
  fingerprint: "A1B2-C3D4-E5F6-0718",
  lastCheck: null,
  headline: { capaian: null, pagu: null, realisasiAnggaran: null, serapan: null },
  sheets: [plan("capaian-iku", "Bab III Capaian IKU"), plan("realisasi-anggaran", "Bab III Realisasi Anggaran"), plan("hasil-pemeriksaan", "Hasil Pemeriksaan")],
  missing: [{ key: "banding-renstra", name: "Bab III Banding Renstra", lacks: "butuh kolom Target akhir Renstra.", required: true }],
  ready: false,
  bindings: [],
  settings: defaultSettings,
  settingIssues: [],
  indikator: [],
  document: null,
};
