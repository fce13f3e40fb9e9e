/** Columns of the narrowest terminal that is served. */
export const WIDTH = 80;

/** Control characters could move the cursor or colour the terminal: a workbook's text is shown, never obeyed. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ");

/** Breaks a text at spaces; lines after the first begin at `indent`, and so does the first when it has no `head`. */
export function wrap(text: string, indent: number, head = ""): string {
  const lines: string[] = [];
  let line = head.padEnd(indent);
  let isEmpty = true;
  for (const word of plain(text).split(/\s+/).filter((piece) => piece !== "")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(indent);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
