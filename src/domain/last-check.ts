import * as z from "zod/mini";
import type { LastCheck } from "./assessment";
import type { DefinedName } from "./grid";
import { parseKept, textFromNames, textToNames } from "./name-text";

/** The hidden names that keep the verdict written on "Hasil Pemeriksaan" begin so. */
export const CHECK_PREFIX = "_LAKIP_periksa";

/** The key of the sheet that the verdict stands on: the names come and go with it. */
export const CHECK_SHEET = "hasil-pemeriksaan";

const checkSchema = z.object({ ready: z.boolean(), date: z.nullable(z.string()), fingerprint: z.string() });

/** The names that keep a verdict with the sheet it stands on. */
export const checkNames = ({ ready, date, fingerprint }: Omit<LastCheck, "changed">): readonly DefinedName[] => textToNames(CHECK_PREFIX, JSON.stringify({ ready, date, fingerprint }));

/** The verdict kept in the workbook, held against the figures as they are now; `null` when there is none that can be read. */
export function storedCheck(names: readonly DefinedName[], fingerprint: string): LastCheck | null {
  const kept = checkSchema.safeParse(parseKept(textFromNames(CHECK_PREFIX, names) ?? "null")).data;
  return kept ? { ...kept, changed: kept.fingerprint !== fingerprint } : null;
}
