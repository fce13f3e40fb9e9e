import type { Words } from "../../model/figure";
import type { Kalimat } from "../../model/narasi";

const INDIKATOR_HEADING = /\bindikator\s+kinerja(?:\s+(?:utama|sasaran|individu))?\s*(?:\(IKU\))?(?:\s+(?:adalah|yaitu|sebagai berikut|antara lain))*\s*:?\s*$/iu;
const SASARAN_HEADING = /(?:^|[\s.)])sasaran(?:\s+(?:strategis|kinerja))?(?:\s+(?:adalah|yaitu|sebagai berikut))*\s*:?\s*$/iu;
/** A heading, not a sentence that ends with these words. */
const LONGEST_HEADING = 90;
const LONGEST_ITEM = 200;

/** "1. …", "- a. …", "❖ …": how an item begins, by kind of numbering. */
const ITEM = /^\s*(?<bullet>[-–•❖*]\s*)?(?:(?<digits>\d{1,2})[.)]|(?<letter>[a-z])\s?[.)])?\s*(?<text>\p{L}.*)$/u;

type Numbering = "digits" | "letter" | "bullet" | "none";

/** The indicators that the text lists under "Indikator Kinerja Utama:"; items of a list below an item are none. */
export const indikatorList = (narasi: readonly Kalimat[]): readonly Words[] => listUnder(narasi, INDIKATOR_HEADING, false);

/** The sasaran that the text states under "Sasaran"; one alone may stand without a number. */
export const sasaranList = (narasi: readonly Kalimat[]): readonly Words[] => listUnder(narasi, SASARAN_HEADING, true);

/** @param plain an item without numbering counts */
function listUnder(narasi: readonly Kalimat[], heading: RegExp, plain: boolean): readonly Words[] {
  const at = narasi.findIndex(({ teks }) => teks.text.length <= LONGEST_HEADING && heading.test(teks.text));
  const items: Words[] = [];
  let first: Numbering | null = null;
  for (const { teks } of at < 0 ? [] : narasi.slice(at + 1)) {
    const { numbering, text } = readItem(teks.text);
    if (text === "" || text.length > LONGEST_ITEM || text.endsWith(":") || (numbering === "none" && (!plain || first !== null))) break;
    first ??= numbering;
    if (numbering === first) items.push({ text, cell: teks.cell });
    else if (first !== "digits" || numbering === "none") break;
  }
  return items;
}

function readItem(text: string): { readonly numbering: Numbering; readonly text: string } {
  const groups = ITEM.exec(text)?.groups;
  const numbering = groups?.["digits"] ? "digits" : groups?.["letter"] ? "letter" : groups?.["bullet"] ? "bullet" : "none";
  return { numbering, text: (groups?.["text"] ?? "").replace(/[;.,]\s*$/u, "").trim() };
}
