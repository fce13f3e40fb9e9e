import { compareWording, wordDifferences, wordingKey } from "../../calculate/wording";
import type { Words } from "../../model/figure";
import type { Issue, Rule } from "../rule";
import { compareNames, evenSpelling, tellingWords } from "./indikator-name";
import { indikatorMentions } from "./indikator-mentions";
import { sameIndikator, type SameIndikator } from "./same-indikator";
import { sasaranList } from "./text-lists";

export const sasaranWordedAlike: Rule = {
  id: "sasaran-worded-alike",
  severity: "inconsistency",
  title: "Sasaran dan indikator tertulis sama di semua tempat",
  basis: "PermenPANRB 53/2014, Lampiran III: tujuan/sasaran dan indikator sama dengan Perjanjian Kinerja dan Renstra; rumusan lain dapat berarti sasaran lain.",
  notChecked: "Huruf besar, tanda baca, penomoran, dan ejaan “persentase” (diperiksa tersendiri); keterangan di belakang singkatan dalam kurung; sasaran yang sama sekali berbeda.",
  lacks: ({ records }) => (new Set(indikatorMentions(records).map(({ table }) => table)).size > 1 ? [] : ["Sasaran dan indikator baru ada di satu tempat; tidak ada tabel atau daftar lain untuk dibandingkan."]),
  check: ({ records }) => {
    const mentions = indikatorMentions(records);
    const groups = sameIndikator(mentions);
    const bySasaran = groups.flatMap((group) => differences("Sasaran", group.flatMap(({ sasaran }) => sasaran ?? []), (a, b) => compareWording(a, b)));
    const ofTables = distinct(mentions.flatMap(({ sasaran }) => sasaran ?? []));
    return [...once(bySasaran), ...textIssues(sasaranList(records.narasi), ofTables), ...groups.flatMap((group) => differences("Indikator", inOrder(group), compareNames))];
  },
};

/** The table of capaian has the name that others are held against. */
const inOrder = (group: SameIndikator): Words[] => [...group].sort((a, b) => Number(b.source === "capaian") - Number(a.source === "capaian")).map(({ indikator }) => indikator);

const keyOf = ({ text }: Words): string => wordingKey(evenSpelling(text));

/** The first of each wording, in their order. */
function distinct(all: readonly Words[]): Words[] {
  const seen = new Map<string, Words>();
  for (const words of all) if (!seen.has(keyOf(words))) seen.set(keyOf(words), words);
  return [...seen.values()];
}

/** One issue for each wording that is near the first one and not the same. */
function differences(what: string, all: readonly Words[], compare: (a: string, b: string) => string): Issue[] {
  const [first, ...others] = distinct(all);
  return first ? others.filter(({ text }) => compare(first.text, text) === "near").map((words) => worded(what, words, first)) : [];
}

/** A sasaran with several indicators is told once. */
function once(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ at: [{ sheet, row, column }] }) => !seen.has(`${sheet}!${row},${column}`) && seen.add(`${sheet}!${row},${column}`));
}

/**
 * The text's sasaran against the tables': those that differ in wording, and, where as many stand in both, those left over that
 * share at least two telling words.
 */
function textIssues(inText: readonly Words[], inTables: readonly Words[]): Issue[] {
  const [ofText, ofTables] = [new Set(inText.map(keyOf)), new Set(inTables.map(keyOf))];
  const left = inText.filter((words) => !ofTables.has(keyOf(words)));
  const open = inTables.filter((words) => !ofText.has(keyOf(words)));
  return left.flatMap((words) => {
    const near = open.filter(({ text }) => compareWording(text, words.text) === "near");
    const like = inText.length === inTables.length ? open.filter(({ text }) => shared(text, words.text) >= 2) : [];
    const [match, ...more] = near.length > 0 ? near : like;
    return match && more.length === 0 ? [worded("Sasaran", words, match)] : [];
  });
}

function shared(a: string, b: string): number {
  const words = new Set(tellingWords(a));
  return tellingWords(b).filter((word) => words.has(word)).length;
}

function worded(what: string, words: Words, other: Words): Issue {
  const differs = wordDifferences(evenSpelling(words.text), evenSpelling(other.text)).map(({ a, b }) => `${a ?? "(tidak ada)"}/${b ?? "(tidak ada)"}`);
  return {
    title: `${what} tertulis berbeda`, at: [words.cell, other.cell], found: words.text, expected: other.text,
    message: `${what} “${words.text}” di ${words.cell.sheet} tertulis “${other.text}” di ${other.cell.sheet}.`,
    remedy: `Pakai satu rumusan, yaitu yang ada di Perjanjian Kinerja atau Renstra, di semua tabel dan naskah.`,
    facts: { what: what.toLowerCase(), text: words.text, elsewhere: other.text, differs },
  };
}
