import { defaultSettings, knownScales, type Penandatangan, type Scale, type Settings } from "../../domain/settings";
import { scaleRows } from "../../domain/check-scale";
import { percentText } from "./percent-text";

/** One row of an own scale, as typed. */
export interface ScaleRowDraft {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface ScaleDraft {
  readonly name: string;
  /** One of the three that are offered by name; its rows cannot be changed. */
  readonly known: boolean;
  readonly rows: readonly ScaleRowDraft[];
}

export const capPresets = ["100", "110", "120"] as const;

/** The settings as a form holds them: what may be wrong while it is typed is text. */
export interface Draft extends Omit<Settings, "year" | "instansi" | "cap" | "scale" | "penandatangan"> {
  /** Empty: read from the workbook. */
  readonly year: string;
  readonly instansi: string;
  readonly cap: { readonly preset: "none" | (typeof capPresets)[number] | "other"; readonly text: string };
  readonly scale: ScaleDraft;
  readonly penandatangan: Penandatangan;
}

const nobody: Penandatangan = { tempat: "", tanggal: "", jabatan: "", nama: "", pangkat: "", nip: "" };

/** The same whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

export const draftOfScale = (scale: Scale): ScaleDraft => ({
  name: scale.name,
  known: knownScales.some((known) => same(known, scale)),
  rows: scaleRows(scale).map(({ from, to, label }) => ({ from: percentText(from), to: percentText(to), label })),
});

function draftOfCap(cap: Settings["cap"]): Draft["cap"] {
  if (cap === null) return { preset: "none", text: "" };
  const preset = capPresets.find((known) => Number(known) === cap);
  return preset ? { preset, text: "" } : { preset: "other", text: percentText(cap) };
}

export function draftOf(settings: Settings): Draft {
  return {
    ...settings,
    year: settings.year === null ? "" : String(settings.year),
    instansi: settings.instansi ?? "",
    cap: draftOfCap(settings.cap),
    scale: draftOfScale(settings.scale),
    penandatangan: settings.penandatangan ?? nobody,
  };
}

export const settingKeys = Object.keys(defaultSettings) as readonly (keyof Settings)[];
