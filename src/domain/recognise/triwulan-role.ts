import type { ColumnRole } from "../assessment";
import { parseTriwulan } from "./parse-triwulan";

const NUMBER = /(?:triwulan|\btriw|\btr?w)[\s.:-]*(?:ke[\s-]*)?(iv|i{1,3}|[1-4])\b/i;
const LAST = /\s(iv|i{1,3}|[1-4])$/i;
/** What is counted from the beginning of the year is no quarter's own. */
const UP_TO = /\bs\.?\s*\/?\s*d\b|sampai/i;

/**
 * What a column of a quarter holds: "Target TW II", "Triwulan II / Realisasi". A bare "TW II" is a target where the table's
 * caption speaks of targets only, else what was reached.
 * @param caption the table's title and its sheet's name
 */
export function triwulanRole(text: string, caption: string): ColumnRole {
  const said = (NUMBER.exec(text) ?? LAST.exec(text))?.[1];
  const number = said === undefined ? null : parseTriwulan(said);
  if (number === null || UP_TO.test(text) || /semester/i.test(text)) return "other";
  switch (wordOf(text)) {
    case "target":
    case "rencana": return `tw:${number}:target`;
    case "realisasi": return `tw:${number}:realisasi`;
    case undefined: return isOfTargets(caption) ? `tw:${number}:target` : `tw:${number}:realisasi`;
    default: return "other";
  }
}

/** The word that says most, the lowest level's, maybe by its first letter: "Target dan Realisasi Triwulan I / Target" is a target, "Realisasi TW I / %" a share. */
const wordOf = (text: string): string | undefined =>
  text.toLowerCase().replace(/\([^)]*\)/g, "").replace(/\s([tr])$/, (_, letter) => (letter === "t" ? " target" : " realisasi")).replace(/(target|rencana|realisasi)(?: tingkat)? capaian/g, "$1").match(/target|rencana|realisasi|capaian|%|predikat|keterangan|anggaran|penyebab|solusi|kendala/g)?.at(-1);

/** "Rencana Aksi", "Target Triwulan", "Perjanjian Kinerja", and nothing of what was reached. */
export const isOfTargets = (caption: string): boolean => /target|rencana|perjanjian/i.test(caption) && !/realisasi|capaian|pengukuran|evaluasi/i.test(caption);
