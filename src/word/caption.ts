import { Paragraph, SimpleField, TextRun } from "docx";
import { plainText } from "./plain-text";

/**
 * "Tabel 3.1 Capaian Indikator Kinerja Utama" in Word's own style and numbering, so that a list of tables can be made
 * of it. The number stands in the field already: it shows without updating the fields.
 */
export const caption = (label: "Tabel" | "Gambar", chapter: string, number: number, name: string, keepNext: boolean): Paragraph =>
  new Paragraph({
    style: "Caption", keepNext,
    children: [new TextRun(`${label} ${chapter}.`), new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)), new TextRun(`  ${plainText(name)}`)],
  });
