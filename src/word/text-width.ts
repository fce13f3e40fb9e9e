import { ARIAL, BOLD, OTHER } from "../domain/arial";

/** How wide a text is in the unit of `size` (points, pixels): Arial, or a face of its widths. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += ARIAL[text.charCodeAt(i) - 32] ?? OTHER;
  return (width / 1000) * size * (bold ? BOLD : 1);
}

/** Lines of at most `room`, broken at spaces; a word that is too long is broken, and what goes beyond `most` lines ends in "…". */
export function wrapText(text: string, room: number, size: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/).filter((word) => word !== "").flatMap((word) => breakWord(word, room, size));
  for (const word of words) {
    if (line !== "" && textWidth(`${line} ${word}`, size) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), cut(kept.at(-1) ?? "", room, size)];
}

function breakWord(word: string, room: number, size: number): string[] {
  if (textWidth(word, size) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter, size) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function cut(line: string, room: number, size: number): string {
  let kept = line;
  while (kept !== "" && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
