import type { Penandatangan } from "../settings";
import { titleLines } from "./captions";
import { composeSheet } from "./compose-sheet";
import type { Answer } from "./formulir-reviu-answers";
import { formSections } from "./formulir-reviu-items";
import type { ReportInput, ReportTable } from "./report-table";
import type { Banner, Column } from "./sheet-layout";

type Row = { readonly kind: "section"; readonly title: string } | { readonly kind: "item"; readonly number: number; readonly pernyataan: string; readonly answer: Answer };

const sheet = { key: "formulir-reviu", name: "Formulir Reviu" };
const NAME = "Formulir Reviu Laporan Kinerja";
const BY_REVIEWER = "diisi pereviu";
const LINE = "………………";

/** The reviewer signs; who it is nobody knows yet. */
const PENINJAU: Penandatangan = { tempat: LINE, tanggal: LINE, jabatan: "Peninjau", nama: "", pangkat: "", nip: "" };

/** The review of the report by its own office, filled in as far as the data answers it. */
export const formulirReviu: ReportTable = {
  ...sheet,
  required: false,
  chapter: null,
  lacks: () => null,

  compose(input, caption) {
    const rows = composeRows(input);
    return composeSheet<Row>({
      ...sheet, rows, columns, paper: input.settings.paper, signer: PENINJAU,
      tableName: NAME, titles: titleLines(caption, NAME, input.records), banners: counts(rows),
      kindOf: ({ kind }) => (kind === "section" ? "group" : "body"),
      spansOf: ({ kind }) => (kind === "section" ? [["no", "catatan"]] : []),
      notes: [
        "Hasil Ya, Sebagian, dan Tidak menurut data buku kerja pada saat lembar ini dibuat; tulis ulang setelah data berubah. Peninjau memeriksanya dan mengisi yang belum terjawab.",
        "Mengikuti pokok reviu PermenPANRB 53/2014 (Lampiran III) dan kriteria Pelaporan Kinerja dalam evaluasi AKIP (PermenPANRB 88/2021, bobot 15 dari 100).",
      ],
    });
  },
};

function composeRows(input: ReportInput): Row[] {
  let number = 0;
  return formSections.flatMap(({ title, items }): Row[] => [
    { kind: "section", title },
    ...items.map(({ pernyataan, answer }): Row => ({ kind: "item", number: ++number, pernyataan, answer: answer(input) })),
  ]);
}

function counts(rows: readonly Row[]): Banner[] {
  const count = (hasil: Answer["hasil"]): number => rows.filter((row) => row.kind === "item" && row.answer.hasil === hasil).length;
  return [{ text: `${count("Ya")} ya  ·  ${count("Sebagian")} sebagian  ·  ${count("Tidak")} tidak  ·  ${count(null)} ${BY_REVIEWER}`, style: "plain" }];
}

const TOP = { vertical: "top" } as const;

const columns: readonly Column<Row>[] = [
  { id: "no", heading: "No", width: 5, look: { ...TOP, horizontal: "center" }, content: (row) => (row.kind === "section" ? row.title : row.number) },
  { id: "pernyataan", heading: "Pernyataan", width: 31, look: TOP, content: (row) => (row.kind === "section" ? null : row.pernyataan) },
  { id: "hasil", heading: "Hasil", width: 16, look: { ...TOP, horizontal: "center" }, content: (row) => (row.kind === "section" ? null : (row.answer.hasil ?? `${LINE}\n(${BY_REVIEWER})`)) },
  { id: "dasar", heading: "Dasar", width: 35, look: TOP, content: (row) => (row.kind === "section" ? null : row.answer.dasar) },
  { id: "catatan", heading: "Catatan Reviu", width: 20, look: TOP, content: () => null },
];
