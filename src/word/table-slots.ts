import { Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const BODY = "word/document.xml";
/** Pictures are compressed as they are. */
const COMPRESSED = /\.png$/;
/** A report's rows are so alike that more effort saves little. */
const LEVEL = 3;

/**
 * Places for tables in a document: the library holds a paragraph of no style open for each (every other paragraph has
 * one), and the tables' finished text is put there when it has written the rest. Through the library's own objects a
 * table of thousands of rows takes several times as long.
 */
export class TableSlots {
  readonly #tables: string[] = [];

  /** @param xml a whole w:tbl */
  hold(xml: string): Paragraph {
    return new Paragraph({ children: [new TextRun(`table-${this.#tables.push(xml) - 1}`)] });
  }

  /** The document with its tables. */
  fill(docx: Uint8Array): Uint8Array {
    const parts = unzipSync(docx);
    const body = parts[BODY];
    if (!body) throw new Error(`the library wrote no ${BODY}`);
    let filled = 0;
    const text = strFromU8(body).replace(/<w:p><w:r><w:t xml:space="preserve">table-(\d+)<\/w:t><\/w:r><\/w:p>/g, (_, index: string) => {
      filled += 1;
      return this.#tables[Number(index)] ?? "";
    });
    if (filled !== this.#tables.length) throw new Error(`${filled} of ${this.#tables.length} tables found their place`);
    const zippable: Zippable = {};
    for (const [name, content] of Object.entries({ ...parts, [BODY]: strToU8(text) })) zippable[name] = [content, { level: COMPRESSED.test(name) ? 0 : LEVEL }];
    return zipSync(zippable);
  }
}
