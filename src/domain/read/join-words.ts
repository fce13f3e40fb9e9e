import type { Words } from "../model/figure";

/** Texts of several rows as one, at the first's place; `null` of nothing. */
export function joinWords(all: readonly (Words | null)[]): Words | null {
  const said = all.filter((words) => words !== null);
  const [first] = said;
  if (!first) return null;
  const texts = [...new Set(said.map(({ text }) => text))];
  return { cell: first.cell, text: texts.reduce((joined, text) => joined + (/[.;!?]$/.test(joined) ? " " : "; ") + text) };
}
