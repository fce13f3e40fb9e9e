/** How a line is numbered: a chapter, a section ("3.2"), an item of a list, or the caption of a table or picture. */
export type NumberingStyle = "bab" | "section" | "arabic" | "lower" | "upper" | "roman" | "tabel" | "gambar";

/** A line that begins with a number or letter of its own. */
export interface NumberedLine {
  readonly style: NumberingStyle;
  /** "III", "3.2", "a". */
  readonly number: string;
  /** What stands behind it; "" for a number alone. */
  readonly title: string;
}

const SHAPES: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["bab", /^bab\s+([ivx]+)\b[\s.:–-]*(.*)$/isu],
  ["tabel", /^tabel\s*\.?\s*((?:\d+|[ivx]+)(?:[.\-]\d+)+)\b[\s.:–-]*(.*)$/isu],
  ["gambar", /^gambar\s*\.?\s*((?:\d+|[ivx]+)(?:[.\-]\d+)+)\b[\s.:–-]*(.*)$/isu],
  ["section", /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=\p{L})(.*)$/su],
  ["arabic", /^(\d{1,2})\s*[.)]\s*(?=\p{L})(.*)$/su],
  ["roman", /^([IVX]{2,4}|[IVX](?=\s*\.\s*Program))\s*[.)]\s*(?=\p{L})(.*)$/su],
  ["lower", /^([a-z])\s*[.)]\s*(?=[\p{L}(])(.*)$/su],
  ["upper", /^([A-Z])\s*[.)]\s*(?=\p{L})(.*)$/su],
];

/** Longer than this a line is a sentence, whatever it begins with. */
const MAX_TITLE = 200;

/** Reads "3.2 Evaluasi", "a. Kegiatan …", "BAB II", "Tabel . 3.2."; `null` for a line without a number of its own. */
export function numberedLine(text: string): NumberedLine | null {
  const bare = text.replace(/^[\s\-–•❖*]+/u, "").trim();
  for (const [style, shape] of SHAPES) {
    const match = shape.exec(bare);
    if (match?.[1] !== undefined) return (match[2] ?? "").length > MAX_TITLE ? null : { style, number: style === "lower" ? match[1] : match[1].toUpperCase(), title: (match[2] ?? "").trim() };
  }
  return null;
}
