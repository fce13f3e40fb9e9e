import type { SettingIssue } from "./assessment";
import { defaultSettings, indikatorSchema, penandatanganSchema, settingsSchema, type Settings } from "./settings";

/** Choices from one source, each checked by itself: a bad one is told and loses none of the others. */
export interface Choices {
  readonly choices: Partial<Settings>;
  readonly issues: readonly SettingIssue[];
}

/** What each setting is called in a message. */
const SETTING_NAMES: Readonly<Record<keyof Settings, string>> = {
  year: "tahun", instansi: "instansi", triwulan: "triwulan", fallingFormula: "rumus arah turun", zeroTarget: "target nol", cap: "batas capaian", decimals: "pembulatan",
  scale: "skala predikat", efisiensi: "rumus efisiensi", paper: "kertas", indikator: "pilihan per indikator", penandatangan: "penandatangan",
};

const NIP_AS_TEXT = "NIP harus berupa teks 18 angka";

type Fields = Readonly<Record<string, unknown>>;
type Complain = (setting: keyof Settings, what: string) => void;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(defaultSettings, key);

/** `source` begins the message. Fields that are no settings are left out: a later version may have kept them. */
export function checkChoices(given: Fields, source: string): Choices {
  const issues: SettingIssue[] = [];
  const complain: Complain = (setting, what) => void issues.push({ setting, message: `${source}: ${what}. Yang berlaku sumber berikutnya, yaitu tabel Profil atau bawaan; pilih ulang di panel.`, at: null });
  const kept = Object.entries(given).flatMap(([key, value]): [keyof Settings, unknown][] => {
    if (!isSetting(key) || value === undefined) return [];
    const choice = checkChoice(key, value, complain);
    return choice === undefined ? [] : [[key, choice]];
  });
  return { choices: Object.fromEntries(kept), issues };
}

/** `undefined`: nothing of it can be used. */
function checkChoice(key: keyof Settings, value: unknown, complain: Complain): unknown {
  if (key === "indikator" && isFields(value)) return checkIndikator(value, complain);
  if (key === "penandatangan" && isFields(value)) return checkPenandatangan(value, complain);
  const read = settingsSchema.shape[key].safeParse(value);
  if (read.success) return read.data;
  complain(key, `${SETTING_NAMES[key]} tidak dapat dipakai`);
  return undefined;
}

/** Indicator by indicator, and of each its direction and its quarters. */
function checkIndikator(given: Fields, complain: Complain): Settings["indikator"] {
  const checked = Object.entries(given).map(([name, choice]): [string, Settings["indikator"][string]] => {
    const whole = indikatorSchema.safeParse(choice);
    if (whole.success) return [name, whole.data];
    complain("indikator", `pilihan untuk indikator “${name}” tidak dapat dipakai`);
    const parts = Object.entries(isFields(choice) ? choice : {}).flatMap(([part, value]) => indikatorSchema.safeParse({ [part]: value }).data ?? []);
    return [name, parts.reduce((all, part) => ({ ...all, ...part }), {})];
  });
  return Object.fromEntries(checked);
}

/** Line by line; one that cannot be used is left blank. */
function checkPenandatangan(given: Fields, complain: Complain): Settings["penandatangan"] {
  const { shape } = penandatanganSchema;
  const line = (key: keyof typeof shape): string => {
    if (given[key] === undefined) return "";
    const read = shape[key].safeParse(given[key]);
    if (!read.success) complain("penandatangan", key === "nip" ? NIP_AS_TEXT : `${key} penandatangan tidak dapat dipakai`);
    return read.success ? read.data : "";
  };
  return { tempat: line("tempat"), tanggal: line("tanggal"), jabatan: line("jabatan"), nama: line("nama"), pangkat: line("pangkat"), nip: line("nip") };
}
