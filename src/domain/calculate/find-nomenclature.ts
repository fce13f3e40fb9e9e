import { groupBy } from "../group-by";
import { nomenclature } from "../nomenclature/index";
import type { Level } from "../model/anggaran";
import { levelOfKode, plainKode } from "../read/budget-level";
import { compareWording, initialsKey, wordingKey } from "./wording";

/** A program, kegiatan or sub kegiatan of the official list. */
export interface OfficialName {
  readonly kode: string;
  readonly nama: string;
  readonly level: Level;
  /** The unit of a sub kegiatan's output. */
  readonly satuan: string | null;
}

interface Index {
  readonly byKode: ReadonlyMap<string, OfficialName>;
  readonly byName: ReadonlyMap<string, readonly OfficialName[]>;
  readonly byInitials: ReadonlyMap<string, readonly OfficialName[]>;
}

let built: Index | null = null;

/** Built when it is first asked for: most offices are no kecamatan. */
const index = (): Index => (built ??= build());

function build(): Index {
  const names = nomenclature.flatMap(([kode, nama, satuan]): OfficialName[] => {
    const level = levelOfKode(kode);
    return level ? [{ kode, nama, satuan, level }] : [];
  });
  return { byKode: new Map(names.map((name) => [plainKode(name.kode), name])), byName: groupBy(names, ({ nama }) => wordingKey(nama)), byInitials: groupBy(names, ({ nama }) => initialsKey(nama)) };
}

/** The official name of a code; `null` for codes that the list has not. */
export const officialByKode = (kode: string): OfficialName | null => index().byKode.get(plainKode(kode)) ?? null;

/**
 * The official names that a name is, tolerantly; some stand under two codes.
 * @param key the name's `wordingKey`, where it is known already
 */
export const officialByName = (name: string, key = wordingKey(name)): readonly OfficialName[] => index().byName.get(key) ?? [];

/**
 * The official names that a name is near to without being the same.
 * @param initials the name's `initialsKey`, where it is known already
 */
export const officialNear = (name: string, initials = initialsKey(name)): readonly OfficialName[] =>
  (index().byInitials.get(initials) ?? []).filter(({ nama }) => compareWording(name, nama) === "near");
