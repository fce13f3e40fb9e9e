import { compareUnits, isKnownUnit, unitKey } from "../../calculate/unit";
import type { CellRef } from "../../grid";
import type { Figure } from "../../model/figure";
import type { Keluaran, KeluaranLine } from "../../model/keluaran";
import type { Issue, Rule } from "../rule";
import { NO_OUTPUT, outputsOf, realisasiUnitCell, targetUnitCell } from "./output-cells";

export const outputUnitSame: Rule = {
  id: "output-unit-same",
  severity: "inconsistency",
  title: "Satuan target dan realisasi keluaran sama",
  basis: "Target dan realisasi satu keluaran diukur dengan satuan yang sama: PermenPANRB 53/2014, Lampiran II, membandingkan keduanya.",
  notChecked: "Keluaran yang salah satu satuannya tidak ditulis; apakah satuan cocok untuk keluarannya; satuan yang hanya lebih rinci daripada pasangannya.",
  lacks({ records }) {
    if (records.keluaran.length === 0) return [NO_OUTPUT];
    return records.keluaran.filter(({ lines }) => lines.length > 0 && lines.every((line) => line.satuanTarget === null || line.satuanRealisasi === null))
      .map(({ table }) => `Satuan target atau realisasi tidak tertulis di tabel keluaran lembar ${table.sheet}.`);
  },
  check: ({ records }) => outputsOf(records).flatMap(([line, keluaran]) => unitIssue(line, keluaran)),
};

function unitIssue(line: KeluaranLine, keluaran: Keluaran): Issue[] {
  const { satuanTarget: target, satuanRealisasi: realisasi } = line;
  const realisasiCell = realisasiUnitCell(line, keluaran);
  if (target === null || realisasi === null || !realisasiCell) return [];
  const match = compareUnits(target, realisasi);
  if (match === "same" || match === "loose") return [];
  const targetCell = targetUnitCell(line, keluaran);
  // The unit that is none, or is misspelt, is the one to type anew.
  const isTargetOdd = !isKnownUnit(target) && isKnownUnit(realisasi);
  const [at, other] = isTargetOdd ? [targetCell, realisasiCell] : [realisasiCell, targetCell];
  const [found, expected] = isTargetOdd ? [target, realisasi] : [realisasi, target];
  const facts = { target, realisasi, match };
  if (match === "spelling") {
    const figure = isTargetOdd ? line.target : line.realisasiKinerja;
    return [{
      title: "Ejaan satuan keliru", at: [at, other], found, expected, facts, message: `Satuan “${found}” ditulis “${expected}” di ${isTargetOdd ? "realisasi" : "target"} keluaran yang sama.`,
      remedy: `Tulis satuannya “${expected}”.`, ...spellingMend(figure, at, found, expected),
    }];
  }
  const unknown = isKnownUnit(found) ? "" : ` “${found}” bukan satuan yang dikenal.`;
  return [{
    title: "Satuan target dan realisasi berbeda", at: [at, other], found: shown(isTargetOdd ? line.target : line.realisasiKinerja, found), expected: `dalam ${expected}`, facts,
    message: `Target dalam ${written(target)}, realisasi dalam ${written(realisasi)}: keduanya tidak dapat dibandingkan.${unknown}`,
    remedy: `Samakan satuannya dengan dokumen PK atau DPA, lalu isi angka realisasinya dalam satuan itu.`,
  }];
}

/** "OB (orang bulan)": a short form that not everybody knows. */
const written = (unit: string): string => (/^o\.?[bhkjt]\.?$/i.test(unit) ? `${unit} (${unitKey(unit)})` : unit);

/** "12 bulan", also where the unit stands in a column of its own. */
const shown = (figure: Figure | null, unit: string): string => (figure?.unit != null || !figure ? (figure?.text ?? unit) : `${figure.text} ${unit}`);

function spellingMend(figure: Figure | null, at: CellRef, wrong: string, right: string): Pick<Issue, "mend"> {
  const value = figure?.unit === wrong ? figure.text.replace(wrong, right) : right;
  return { mend: { label: `Tulis satuan “${right}”`, edits: [{ at, value, after: value }] } };
}
