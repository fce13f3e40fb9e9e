import type { SettingIssue } from "./assessment";
import type { DefinedName } from "./grid";
import { textFromNames, textToNames } from "./name-text";
import { defaultSettings, settingsSchema, type Settings } from "./settings";

/** The hidden names that keep the workbook's choices begin so. */
export const CHOICES_PREFIX = "_LAKIP_pengaturan";

/** Choices from one source, each checked by itself: a bad one is told and loses none of the others. */
export interface Choices {
  readonly choices: Partial<Settings>;
  readonly issues: readonly SettingIssue[];
}

/** The names that keep these choices in the workbook; none for no choices. */
export const choiceNames = (choices: Partial<Settings>): readonly DefinedName[] =>
  Object.keys(choices).length === 0 ? [] : textToNames(CHOICES_PREFIX, JSON.stringify(choices));

/** The choices kept in the workbook. */
export function storedChoices(names: readonly DefinedName[]): Choices {
  const text = textFromNames(CHOICES_PREFIX, names);
  if (text === null) return { choices: {}, issues: [] };
  const kept = parse(text);
  return kept ? checkChoices(kept, "Pengaturan yang tersimpan di buku kerja") : { choices: {}, issues: [{ setting: "year", message: "Pengaturan yang tersimpan di buku kerja tidak terbaca; simpan ulang di panel.", at: null }] };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What each setting is called in a message. */
const SETTING_NAMES: Readonly<Record<keyof Settings, string>> = {
  year: "tahun", instansi: "instansi", triwulan: "triwulan", fallingFormula: "rumus arah turun", zeroTarget: "target nol", cap: "batas capaian", decimals: "pembulatan",
  scale: "skala predikat", efisiensi: "rumus efisiensi", paper: "kertas", indikator: "pilihan per indikator", penandatangan: "penandatangan",
};

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(defaultSettings, key);

/** Fields that are no settings are left out: a later version may have kept them. */
export function checkChoices(given: Readonly<Record<string, unknown>>, source: string): Choices {
  const choices: Partial<Record<keyof Settings, unknown>> = {};
  const issues: SettingIssue[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (!isSetting(key) || value === undefined) continue;
    const read = settingsSchema.shape[key].safeParse(value);
    if (read.success) choices[key] = read.data;
    else issues.push({ setting: key, message: `${source}: ${SETTING_NAMES[key]} tidak dapat dipakai, pilihan bawaan yang berlaku.`, at: null });
  }
  return { choices: choices as Partial<Settings>, issues };
}

/** The settings in force: the first source that chooses counts, the defaults last; indicators are chosen one by one. */
export function mergeChoices(sources: readonly Partial<Settings>[]): Settings {
  const strongestLast = [...sources].reverse();
  const indikator: Record<string, Settings["indikator"][string]> = {};
  for (const source of strongestLast) for (const [key, choice] of Object.entries(source.indikator ?? {})) indikator[key] = { ...indikator[key], ...choice };
  return { ...strongestLast.reduce<Settings>((all, source) => ({ ...all, ...source }), defaultSettings), indikator };
}
