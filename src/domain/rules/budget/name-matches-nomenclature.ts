import { officialByKode, officialByName, officialNear, type OfficialName } from "../../calculate/find-nomenclature";
import { isKecamatan } from "../../calculate/is-kecamatan";
import { compareWording, wordDifferences, wordingKey } from "../../calculate/wording";
import { NOMENCLATURE } from "../../nomenclature/index";
import type { Records } from "../../model/records";
import type { Issue, Rule } from "../rule";
import { placedNames, type PlacedName } from "./placed-names";

export const nameMatchesNomenclature: Rule = {
  id: "name-matches-nomenclature",
  severity: "warning",
  title: "Nama program, kegiatan, dan sub kegiatan sesuai nomenklatur",
  basis: "Permendagri 90/2019 beserta pemutakhirannya menamai program, kegiatan, dan sub kegiatan setiap perangkat daerah.",
  notChecked: "Kantor selain kecamatan; nama yang tidak ada di daftar dan tidak mirip dengan isinya; tambahan di belakang nama resmi; beda huruf besar, tanda baca, dan ejaan yang bercampur di daftar itu sendiri.",
  lacks({ records }) {
    if (!isKecamatan(records)) return ["Nomenklatur yang tersedia hanya untuk kecamatan (7.01)."];
    return placedNames(records).length === 0 ? ["Belum ada tabel anggaran atau keluaran dengan nama program dan kegiatan."] : [];
  },
  check: ({ records }) => (isKecamatan(records) ? wordings(records).flatMap(nameIssue) : []),
};

/** The places of each different name and code. Items of the text count only where they say what they are, or name what a table names. */
function wordings(records: Records): readonly PlacedName[][] {
  const groups = new Map<string, PlacedName[]>();
  for (const name of placedNames(records)) {
    if (name.source === "naskah" && name.level === null && !groups.has(name.key)) continue;
    const group = groups.get(name.key);
    if (group) group.push(name);
    else groups.set(name.key, [name]);
  }
  return [...groups.values()];
}

function nameIssue(places: readonly PlacedName[]): Issue[] {
  const [first, ...others] = places;
  if (!first) return [];
  const kode = places.find((place) => place.kode !== null)?.kode ?? null;
  const coded = kode === null ? null : officialByKode(kode);
  const text = first.words.text;
  if (coded ? isSaid(first.key, coded) : officialByName(text, first.key).length > 0) return [];
  const level = places.find((place) => place.level !== null)?.level ?? null;
  const near = coded && compareWording(text, coded.nama) === "near" ? coded : officialNear(text, first.initials).find((official) => official.level === level || level === null || first.source !== "anggaran") ?? null;
  const at = [first.words.cell, ...others.map(({ words }) => words.cell)] as const;
  if (near) return [worded(text, near, at)];
  return coded && kode !== null ? [misnamed(text, kode, coded, at)] : [];
}

/** The official name, with whatever may stand behind it ("… Kelurahan Contoh"). */
const isSaid = (key: string, { nama }: OfficialName): boolean => key.startsWith(wordingKey(nama));

function worded(text: string, official: OfficialName, at: Issue["at"]): Issue {
  const differences = wordDifferences(text, official.nama);
  return {
    title: "Nama berbeda dari nomenklatur", at,
    found: differences.map(({ a }) => a ?? "–").join(" … "), expected: differences.map(({ b }) => b ?? "–").join(" … "),
    message: `Menurut ${NOMENCLATURE}, ${official.kode} bernama “${official.nama}”.`,
    remedy: "Cocokkan dengan DPA, lalu pakai nama resminya di semua tabel dan di naskah.",
    facts: { kode: official.kode, differences: differences.map(({ a, b }) => [a, b]), places: at.length },
  };
}

function misnamed(text: string, kode: string, official: OfficialName, at: Issue["at"]): Issue {
  const [own] = officialByName(text);
  return {
    title: "Kode dan nama tidak sejalan", at, found: text, expected: official.nama,
    message: `Menurut ${NOMENCLATURE}, kode ${kode} adalah “${official.nama}”${own ? `; nama ini berkode ${own.kode}` : ""}.`,
    remedy: "Cocokkan kode dan namanya dengan DPA, lalu perbaiki yang keliru.",
    facts: { kode, official: official.nama, ownKode: own?.kode ?? null, places: at.length },
  };
}
