import type { Level } from "../model/anggaran";

/** Codes U.BB.PP (program), .a.KK (kegiatan), .SSSS (sub kegiatan); a kegiatan's level and number may be written as one part. */
export function levelOfKode(kode: string): Level | null {
  const parts = kode.replace(/[^\d.]/g, "").split(".").filter((part) => part !== "").length;
  if (parts === 3) return "program";
  if (parts === 4 || parts === 5) return "kegiatan";
  return parts === 6 ? "sub-kegiatan" : null;
}

/** "Program …", "Kegiatan …", "Sub Kegiatan …" in front of the name. */
export function levelOfWording(name: string): Level | null {
  if (/^program\b/i.test(name)) return "program";
  if (/^sub\s*-?\s*kegiatan\b/i.test(name)) return "sub-kegiatan";
  return /^kegiatan\b/i.test(name) ? "kegiatan" : null;
}
