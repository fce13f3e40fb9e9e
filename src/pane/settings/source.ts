import type { Settings } from "../../domain/settings";
import { draftOf, same, type Draft } from "./draft";
import { defaultSettings } from "../../domain/settings";

/** Who says what a setting is now. */
export type Source = "panel" | "profil" | "workbook" | "default";

export const sourceText: { readonly [source in Source]: string } = {
  panel: "Pilihan di panel",
  profil: "Dari tabel Profil",
  workbook: "Dibaca dari buku kerja",
  default: "Bawaan",
};

const defaults = draftOf(defaultSettings);

/** `base`: what counts without the choices of the panel. */
export function sourceOf(key: keyof Settings, draft: Draft, base: Draft): Source {
  const said = draft[key] !== "" || (key !== "year" && key !== "instansi");
  if (said && !same(draft[key], base[key])) return "panel";
  if (!same(base[key], defaults[key])) return "profil";
  return key === "year" || key === "instansi" ? "workbook" : "default";
}
