import type { Triwulan } from "./settings";

/** Bab III as a text document: its sections in order. Tables and charts are taken from the report's sheets. */
export interface ReportDocument {
  /** "BAB III". */
  readonly chapter: string;
  /** "AKUNTABILITAS KINERJA". */
  readonly title: string;
  readonly instansi: string | null;
  readonly year: number | null;
  /** Left out or `null`: the whole year. */
  readonly triwulan?: Triwulan | null;
  readonly sections: readonly DocumentSection[];
}

/** A numbered section ("3.1 Capaian Kinerja …"). */
export interface DocumentSection {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** Every `PlanTable` of the sheet with this key, captions numbered by the document. */
  | { readonly kind: "table"; readonly sheet: string }
  | { readonly kind: "chart"; readonly sheet: string; readonly chart: string };
