import type { Words } from "../model/figure";
import type { TableReader } from "./table-reader";

const FRONT = /^[^\p{L}]*(?:[ivx]+[.)]\s*)?sasaran(?:\s+strategis)?(?:\s*\d+|\s+[ivx]+)?\s*[:.–-]\s*/iu;

/** The sasaran of a row of indicators, in its own column or in a row of its own: filled down to the next one. Rows are asked for from the top. */
export function sasaranAbove(reader: TableReader): (row: number) => Words | null {
  const { groupRows, box } = reader.table;
  const heads = [...groupRows].sort((a, b) => a - b);
  let sasaran: Words | null = null;
  return (row) => {
    for (let head = heads[0]; head !== undefined && head < row; head = heads[0]) {
      sasaran = nameIn(reader, head, box) ?? sasaran;
      heads.shift();
    }
    return (sasaran = reader.wordsOf(row, "sasaran") ?? sasaran);
  };
}

function nameIn(reader: TableReader, row: number, { left, right }: { readonly left: number; readonly right: number }): Words | null {
  for (let column = left; column <= right; column++) {
    const words = reader.words(row, column);
    if (words && /\p{L}{2}/u.test(words.text.replace(/^[ivx]+[.)]?$/iu, ""))) return { ...words, text: words.text.replace(FRONT, "") };
  }
  return null;
}
