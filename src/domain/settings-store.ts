import { checkChoices, isFields, type Choices } from "./check-choices";
import type { DefinedName } from "./grid";
import { namesOfText, parseKept, textFromNames, textToNames } from "./name-text";
import { defaultSettings, type Settings } from "./settings";

/** The hidden names that keep the workbook's choices begin so. */
export const CHOICES_PREFIX = "_LAKIP_pengaturan";

const SOURCE = "Pengaturan yang tersimpan di buku kerja";

/** The names that keep these choices in the workbook; none for no choices. */
export const choiceNames = (choices: Partial<Settings>): readonly DefinedName[] =>
  Object.keys(choices).length === 0 ? [] : textToNames(CHOICES_PREFIX, JSON.stringify(choices));

/** The choices kept in the workbook. */
export function storedChoices(names: readonly DefinedName[]): Choices {
  if (namesOfText(CHOICES_PREFIX, names).length === 0) return { choices: {}, issues: [] };
  const kept = parseKept(textFromNames(CHOICES_PREFIX, names) ?? "");
  if (isFields(kept)) return checkChoices(kept, SOURCE);
  return { choices: {}, issues: [{ setting: "year", message: `${SOURCE} tidak terbaca. Yang berlaku tabel Profil atau bawaan; simpan ulang pengaturan di panel.`, at: null }] };
}

/**
 * The settings in force: the first source that chooses counts, the defaults last; indicators are chosen one by one.
 * A year or an office of `null` chooses nothing: the workbook says them.
 */
export function mergeChoices(sources: readonly Partial<Settings>[]): Settings {
  const strongestLast = [...sources].reverse();
  const indikator = new Map<string, Settings["indikator"][string]>();
  for (const source of strongestLast) for (const [key, choice] of Object.entries(source.indikator ?? {})) indikator.set(key, { ...indikator.get(key), ...choice });
  const merged = strongestLast.reduce<Settings>((weaker, source) => ({ ...weaker, ...source, year: source.year ?? weaker.year, instansi: source.instansi ?? weaker.instansi }), defaultSettings);
  return { ...merged, indikator: Object.fromEntries(indikator) };
}
