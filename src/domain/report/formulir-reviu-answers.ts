import type { BoundTable, TableKind } from "../assessment";
import { boxName, refName } from "../grid";
import type { Iku } from "../model/iku";
import { ikuRows } from "./iku-table";
import type { ReportInput } from "./report-table";

/** What the data says of one statement of the form; `null`: it says nothing, and the reviewer answers. */
export interface Answer {
  readonly hasil: "Ya" | "Sebagian" | "Tidak" | null;
  /** Indonesian: the figures and places it rests on, or where the reviewer has to look. */
  readonly dasar: string;
}

export type Answering = (input: ReportInput) => Answer;

const MOST_PLACES = 3;

export const answer = (hasil: Answer["hasil"], dasar: string): Answer => ({ hasil, dasar });

/** Beyond the data: where to look. */
export const reviewer = (where: string): Answering => () => answer(null, where);

/** "IKU 2022!A3:E8, Tabel 3.2!A4:G11": where the tables of these kinds stand. */
export function placesOf(tables: readonly BoundTable[], ...kinds: readonly TableKind[]): string {
  const found = tables.filter(({ kind }) => kinds.includes(kind)).map(({ sheet, box }) => `${sheet}!${boxName(box)}`);
  return shorten(found);
}

/** In brackets behind a sentence; "" for no place. */
export const inBrackets = (places: string): string => (places === "" ? "" : ` (${places})`);

const shorten = (places: readonly string[]): string =>
  places.length <= MOST_PLACES ? places.join(", ") : `${places.slice(0, MOST_PLACES).join(", ")}, dan ${places.length - MOST_PLACES} lagi`;

/** How many of the report's indicators have something. */
export const shareOfIku = (what: string, has: (iku: Iku) => boolean, none?: Answer): Answering => (input) => {
  const rows = ikuRows(input.records).map(({ iku }) => iku);
  if (rows.length === 0) return answer("Tidak", "Belum ada tabel indikator kinerja di buku kerja.");
  const count = rows.filter(has).length;
  if (count === 0 && none) return none;
  const places = inBrackets(placesOf(input.tables, "capaian-iku", "target-iku", "realisasi-iku", "renstra"));
  return answer(count === rows.length ? "Ya" : count === 0 ? "Tidak" : "Sebagian", `${count} dari ${rows.length} indikator ${what}${places}.`);
};

/** A part of Bab III that can be written, or what it lacks. */
export const writtenSheet = (key: string, name: string): Answering => ({ missing }) => {
  const gap = missing.find((sheet) => sheet.key === key);
  return gap ? answer("Tidak", gap.lacks) : answer("Ya", `Lembar ${name}.`);
};

/** Holds as far as these rules go: their findings count as long as they were not set aside. */
export const heldTo = (rules: readonly string[], dasar: string): Answering => ({ findings, unchecked }) => {
  const open = findings.filter(({ rule, waived }) => rules.includes(rule) && waived === null);
  if (open.length > 0) return answer("Sebagian", `${open.length} hal belum sama: ${shorten([...new Set(open.map(({ at }) => refName(at[0])))])}.`);
  const lacks = unchecked.filter(({ rule }) => rules.includes(rule)).map((each) => each.lacks);
  return lacks.length > 0 ? answer(null, lacks.join(" ")) : answer("Ya", dasar);
};

/** What is stated agrees, as far as these rules go; where nothing is stated nothing is wrong. */
export const undoubted = (rules: readonly string[], dasar: string): Answering => (input) => {
  const held = heldTo(rules, dasar)(input);
  return held.hasil === null ? answer("Ya", dasar) : held;
};

/** The weaker of two: what one denies or leaves open the other cannot make up for. */
export const both = (one: Answering, other: Answering): Answering => (input) => {
  const [a, b] = [one(input), other(input)];
  const order = ["Tidak", "Sebagian", null, "Ya"];
  return answer(order.indexOf(a.hasil) <= order.indexOf(b.hasil) ? a.hasil : b.hasil, `${a.dasar} ${b.dasar}`);
};
