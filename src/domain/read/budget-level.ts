import type { Level } from "../model/anggaran";
import { remember } from "../remember";

/** "7.01.01.2.01" at the beginning of a name cell, and what follows it. */
const LEADING_KODE = /^((?:\d{1,2}|X)(?:\.(?:\d{1,4}|XX))+)\.?\s+(.+)$/s;

/** A code written in front of the name in the same cell; `null` when there is none. */
export function splitKode(name: string): { readonly kode: string; readonly name: string } | null {
  const match = LEADING_KODE.exec(name);
  return match?.[1] && match[2] ? { kode: match[1], name: match[2] } : null;
}

/**
 * "7.01.01.2.01" → ["7", "1", "1", "2", "1"]: leading zeros differ between offices (2 or 4 digits of a sub kegiatan). "X.XX"
 * stands for the office's own urusan and bidang.
 */
export const kodeParts = remember((kode: string): readonly string[] => {
  const bare = /[^\d.]/.test(kode) ? kode.toUpperCase().replace(/[^\dX.]/g, "") : kode;
  return bare.split(".").filter((part) => part !== "").map((part) => (part.startsWith("0") ? part.replace(/^0+(?=\d)/, "") : part));
});

/** The parts joined again: the same for one code, whatever zeros it is written with ("7.01.01.2.01.02", "7.01.01.2.01.0002"). */
export const plainKode = remember((kode: string): string => kodeParts(kode).join("."));

/**
 * Codes U.BB.PP (program), .a.KK (kegiatan), .SSSS (sub kegiatan); accounts follow below that. `null` for urusan and
 * bidang (one or two parts), which stand above the programs.
 */
export function levelOfKode(kode: string): Level | null {
  const parts = kodeParts(kode).length;
  if (parts === 3) return "program";
  if (parts === 4 || parts === 5) return "kegiatan";
  return parts >= 6 ? "sub-kegiatan" : null;
}

/** "Program …", "Kegiatan …", "Sub Kegiatan …" in front of the name. */
export function levelOfWording(name: string): Level | null {
  if (/^program\b/i.test(name)) return "program";
  if (/^sub\s*-?\s*kegiatan\b/i.test(name)) return "sub-kegiatan";
  return /^kegiatan\b/i.test(name) ? "kegiatan" : null;
}

export type Numbering = "roman" | "upper" | "arabic" | "lower";

/** The style of a row number: "II", "A", "2", "b"; `null` for anything else. */
export function numberingOf(nomor: string | null): Numbering | null {
  const bare = nomor?.trim().replace(/[.)]$/, "") ?? "";
  if (/^[IVX]+$/.test(bare)) return "roman";
  if (/^[A-Z]$/.test(bare)) return "upper";
  if (/^\d{1,3}$/.test(bare)) return "arabic";
  return /^[a-z]$/.test(bare) ? "lower" : null;
}
