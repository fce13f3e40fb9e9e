import type { Figure } from "../model/figure";
import type { Records } from "../model/records";

const known = new WeakMap<readonly Figure[], readonly Figure[]>();

/** The figures of all tables whose cells hold texts, found once for all rules. */
export function textFigures({ figures }: Pick<Records, "figures">): readonly Figure[] {
  const texts = known.get(figures) ?? figures.filter(({ stored }) => stored === "text");
  known.set(figures, texts);
  return texts;
}
