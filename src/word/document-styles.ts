import { AlignmentType, type IStylesOptions } from "docx";

/** The font that every office has. */
export const FONT = "Arial";

/** Names of our own paragraph styles; headings and captions have Word's own, so that lists of contents and of tables find them. */
export const STYLE = { subtitle: "Subjudul", body: "Uraian", table: "IsiTabel", banner: "BelumLengkap", note: "CatatanTabel", picture: "Gambar" } as const;

const BLACK = "000000";
/** Twentieths of a point; a line of 360 is one and a half. */
const LINE_AND_HALF = 360;
/** Half points. */
const TEXT = 22;
export const TABLE_SIZE = 18;

/** How Bab III looks: headings upright in black, text in Indonesian, justified, one line and a half apart. */
export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: TEXT, language: { value: "id-ID" } } },
    heading1: { run: { font: FONT, size: 28, bold: true, color: BLACK }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 }, keepNext: true, keepLines: true } },
    heading2: { run: { font: FONT, size: 24, bold: true, color: BLACK }, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true, keepLines: true } },
    heading3: { run: { font: FONT, size: TEXT, bold: true, color: BLACK }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true } },
    caption: { run: { font: FONT, size: 20, bold: true, color: BLACK, italics: false }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 80 }, keepLines: true } },
  },
  paragraphStyles: [
    { id: STYLE.subtitle, name: "Subjudul Bab", basedOn: "Normal", next: STYLE.body, quickFormat: true, run: { size: 24, bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } } },
    { id: STYLE.body, name: "Uraian", basedOn: "Normal", quickFormat: true, paragraph: { alignment: AlignmentType.BOTH, spacing: { line: LINE_AND_HALF, after: 120 } } },
    { id: STYLE.table, name: "Isi Tabel", basedOn: "Normal", quickFormat: true, run: { size: TABLE_SIZE }, paragraph: { spacing: { before: 20, after: 20 } } },
    { id: STYLE.banner, name: "Belum Lengkap", basedOn: "Normal", run: { size: 18, bold: true, color: "9C0006" }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80 }, keepNext: true } },
    { id: STYLE.note, name: "Catatan Tabel", basedOn: "Normal", quickFormat: true, run: { size: 16, italics: true }, paragraph: { spacing: { before: 20, after: 0 } } },
    { id: STYLE.picture, name: "Gambar", basedOn: "Normal", next: "Caption", paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 0 }, keepNext: true } },
  ],
};
