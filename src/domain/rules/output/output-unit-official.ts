import { officialByKode, officialByName, officialNear, type OfficialName } from "../../calculate/find-nomenclature";
import { compareUnits } from "../../calculate/unit";
import { isKecamatan } from "../../calculate/is-kecamatan";
import { NOMENCLATURE } from "../../nomenclature/index";
import type { Keluaran, KeluaranLine } from "../../model/keluaran";
import { splitKode } from "../../read/budget-level";
import type { Issue, Rule } from "../rule";
import { NO_OUTPUT, outputsOf, targetUnitCell } from "./output-cells";

export const outputUnitOfficial: Rule = {
  id: "output-unit-official",
  severity: "warning",
  title: "Satuan keluaran sesuai nomenklatur",
  basis: "Permendagri 90/2019 beserta pemutakhirannya menetapkan satuan keluaran tiap sub kegiatan.",
  notChecked: "Kantor selain kecamatan; keluaran yang sub kegiatannya tidak dikenali dari kode atau namanya.",
  lacks({ records }) {
    if (!isKecamatan(records)) return ["Nomenklatur yang tersedia hanya untuk kecamatan (7.01)."];
    if (records.keluaran.length === 0) return [NO_OUTPUT];
    return outputsOf(records).some(([line]) => officialOf(line)) ? [] : ["Tidak ada keluaran yang sub kegiatannya dikenal dari kode atau namanya."];
  },
  check: ({ records }) => (isKecamatan(records) ? outputsOf(records).flatMap(([line, keluaran]) => unitIssue(line, keluaran)) : []),
};

/** What is said of an output before its sub kegiatan is named: "- Jumlah …", "Terlaksananya …". */
const ABOUT = /^[\s\-–•*]*(?:(?:jumlah|jml\.?|terlaksananya|tersedianya|tersusunnya|terselenggaranya|terwujudnya|terpenuhinya)\s+)+/i;

/** The sub kegiatan of an output: its code's, its name's, or that of the column beside it; `null` when that is not certain. */
function officialOf({ tolokUkur, kegiatan }: KeluaranLine): OfficialName | null {
  for (const text of [tolokUkur.text, tolokUkur.text.replace(ABOUT, ""), kegiatan?.text ?? ""]) {
    const kode = splitKode(text)?.kode;
    const named = kode ? [officialByKode(kode)] : [...officialByName(text), ...officialNear(text)];
    const [official, another] = named.filter((name) => name?.level === "sub-kegiatan");
    if (official && (!another || another.satuan === official.satuan)) return official;
  }
  return null;
}

function unitIssue(line: KeluaranLine, keluaran: Keluaran): Issue[] {
  const official = officialOf(line);
  if (!official?.satuan || line.satuanTarget === null || compareUnits(line.satuanTarget, official.satuan) !== "other") return [];
  return [{
    title: "Satuan keluaran bukan satuan nomenklatur", at: [targetUnitCell(line, keluaran)], found: line.satuanTarget, expected: official.satuan,
    message: `Keluaran sub kegiatan ${official.kode} ${official.nama} menurut ${NOMENCLATURE} dihitung dalam ${official.satuan}, di sini dalam ${line.satuanTarget}.`,
    remedy: `Cocokkan dengan DPA; bila DPA memakai ${official.satuan}, ubah target dan realisasinya ke satuan itu.`,
    facts: { kode: official.kode, found: line.satuanTarget, expected: official.satuan },
  }];
}
