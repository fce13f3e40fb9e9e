import { checkScale } from "../../domain/check-scale";
import { knownScales, type Penandatangan, type Scale, type Settings } from "../../domain/settings";
import { same, settingKeys, type Draft, type ScaleDraft } from "./draft";
import { readPercent } from "./percent-text";

/** What is wrong in the form, by field: "year", "cap", "scale", "scale.2" (the row from 0), "nip". */
export type Problems = ReadonlyMap<string, string>;

export interface ReadDraft {
  /** Only what differs from `base`; meaningless while there are problems. */
  readonly choices: Partial<Settings>;
  readonly problems: Problems;
}

type Complain = (field: string, message: string) => void;

/** What of the form is to be kept: the choices that say something else than the weaker sources say. */
export function readDraft(draft: Draft, base: Draft): ReadDraft {
  const problems = new Map<string, string>();
  const complain: Complain = (field, message) => void problems.set(field, message);
  const chosen = new Set(settingKeys.filter((key) => !same(draft[key], base[key])));
  // An empty line takes nothing back from the profile: it means "as the workbook says".
  if (draft.year.trim() === "") chosen.delete("year");
  if (draft.instansi.trim() === "") chosen.delete("instansi");
  const readings: { readonly [key in keyof Settings]: () => Settings[key] } = {
    year: () => readYear(draft.year, complain),
    instansi: () => draft.instansi.trim(),
    triwulan: () => draft.triwulan,
    fallingFormula: () => draft.fallingFormula,
    zeroTarget: () => draft.zeroTarget,
    cap: () => readCap(draft.cap, complain),
    decimals: () => draft.decimals,
    scale: () => readScale(draft.scale, draft.decimals, complain),
    efisiensi: () => draft.efisiensi,
    paper: () => draft.paper,
    indikator: () => draft.indikator,
    penandatangan: () => readSigner(draft.penandatangan, complain),
  };
  const entries = settingKeys.filter((key) => chosen.has(key)).map((key) => [key, readings[key]()] as const);
  return { choices: Object.fromEntries(entries), problems };
}

function readYear(text: string, complain: Complain): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  if (year >= 2000 && year <= 2100) return year;
  complain("year", "Isi tahun dengan empat angka, misalnya 2024, atau kosongkan.");
  return null;
}

function readCap({ preset, text }: Draft["cap"], complain: Complain): number | null {
  if (preset === "none") return null;
  const cap = preset === "other" ? readPercent(text) : Number(preset);
  if (cap) return cap;
  complain("cap", "Isi batas dengan angka di atas 0, misalnya 150.");
  return null;
}

/** Stands in while there are problems. */
const nothing: Scale = { name: "", bands: [] };

function readScale(draft: ScaleDraft, decimals: number, complain: Complain): Scale {
  const known = draft.known && knownScales.find(({ name }) => name === draft.name);
  if (known) return known;
  const rows = draft.rows.map(({ from, to, label }) => ({ from: readPercent(from), to: readPercent(to), label: label.trim() }));
  const unreadable = rows.flatMap(({ from, to }, row) => (from === undefined || to === undefined ? [row] : []));
  for (const row of unreadable) complain(`scale.${row}`, "Isi batas dengan angka, misalnya 75 atau 90,99.");
  if (unreadable.length > 0) return nothing;
  const checked = checkScale(draft.name, rows.map(({ from = null, to = null, label }) => ({ from, to, label })), decimals);
  if ("scale" in checked) return checked.scale;
  for (const { row, message } of checked.issues) complain(row === null ? "scale" : `scale.${row}`, message);
  return nothing;
}

function readSigner(signer: Penandatangan, complain: Complain): Penandatangan | null {
  const trimmed = Object.fromEntries(Object.entries(signer).map(([part, text]) => [part, text.trim()])) as Penandatangan;
  const nip = trimmed.nip.replace(/[\s.]/g, "");
  if (nip !== "" && !/^\d{18}$/.test(nip)) complain("nip", "NIP terdiri atas 18 angka.");
  return Object.values(trimmed).every((text) => text === "") ? null : { ...trimmed, nip };
}
