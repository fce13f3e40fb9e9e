import type { LooseLine } from "./link-lines";
import { wordsKey } from "./same-words";

/**
 * The lines of a table with program and kegiatan in columns of their own, row by row, so that those of one program, and of
 * one kegiatan in it, stand together: rows that were added at the end, or sorted by an amount, name theirs once more.
 * Programs and kegiatan keep the order in which they first come.
 */
export function gatherLines(rows: readonly (readonly LooseLine[])[]): readonly LooseLine[] {
  const programs = new Map<string, { readonly place: number; readonly kegiatan: Map<string, number> }>();
  let program = "";
  let kegiatan = "";
  const placed = rows.map((lines) => {
    const named = (level: LooseLine["level"]): string | null => {
      const line = lines.find((each) => each.level === level);
      return line ? wordsKey(line.name.text) : null;
    };
    const [ownProgram, ownKegiatan] = [named("program"), named("kegiatan")];
    if (ownProgram !== null && ownProgram !== program) [program, kegiatan] = [ownProgram, ""];
    kegiatan = ownKegiatan ?? kegiatan;
    const known = programs.get(program) ?? { place: programs.size, kegiatan: new Map([["", -1]]) };
    programs.set(program, known);
    const place: Place = [known.place, known.kegiatan.get(kegiatan) ?? known.kegiatan.size];
    known.kegiatan.set(kegiatan, place[1]);
    return { lines, place };
  });
  const isTogether = placed.every(({ place }, i) => compare(placed[i - 1]?.place ?? place, place) <= 0);
  return (isTogether ? placed : [...placed].sort((a, b) => compare(a.place, b.place))).flatMap(({ lines }) => lines);
}

/** Of the program, and of the kegiatan in it. */
type Place = readonly [program: number, kegiatan: number];

const compare = (a: Place, b: Place): number => a[0] - b[0] || a[1] - b[1];
