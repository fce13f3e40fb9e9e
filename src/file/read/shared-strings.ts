import type { Package } from "../package/package";
import type { Budget } from "./budget";
import { decodeEscapes } from "./decode-escapes";

/** The workbook's list of texts: runs of rich text joined, phonetic hints left out. */
export function readSharedStrings(pack: Package, part: string, budget: Budget): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = 0;
  pack.parse(part, {
    open(name) {
      if (name === "si") {
        budget.takeString();
        text = "";
      } else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "si") strings.push(decodeEscapes(text));
      else if (name === "rPh") phonetic--;
      else if (name === "t") inText = false;
    },
  });
  return strings;
}
