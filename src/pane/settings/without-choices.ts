import type { Workbook } from "../../domain/grid";
import { namesOfText } from "../../domain/name-text";
import { CHOICES_PREFIX } from "../../domain/settings-store";

/** The workbook as if nothing had been chosen in the panel: what it says then is what the weaker sources say. */
export function withoutChoices(workbook: Workbook): Workbook {
  const kept = new Set(namesOfText(CHOICES_PREFIX, workbook.names));
  return { ...workbook, names: workbook.names.filter(({ name }) => !kept.has(name)) };
}
