import { Paragraph, SimpleField, TextRun } from "docx";
import { plainText } from "./plain-text";

/**
 * "Tabel 3.1 Capaian Indikator Kinerja Utama" in Word's own style and numbering, so that a list of tables can be made
 * of it. A table's stands above it, a picture's below. The number stands in the field already: it shows without updating the fields.
 */
export const caption = (label: "Tabel" | "Gambar", chapter: string, number: number, name: string): Paragraph =>
  new Paragraph({
    style: "Caption",
    ...(label === "Tabel" ? { keepNext: true } : { spacing: { before: 80, after: 240 } }),
    children: [new TextRun(`${label} ${chapter}.`), new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)), new TextRun(`  ${plainText(name)}`)],
  });
