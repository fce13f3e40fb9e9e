import { computeCapaian } from "../../calculate/capaian";
import { Exact, roundHalfUp } from "../../calculate/decimals";
import { judgePercentage } from "../../calculate/verdict";
import { cellName, type CellRef } from "../../grid";
import { formatIndonesian } from "../../indonesian-number";
import type { Arah, IndikatorRow } from "../../model/iku";
import { wordsKey } from "../../read/same-words";
import type { Settings } from "../../settings";
import type { Context, Issue, Rule } from "../rule";
import { readCapaianFormula, type CapaianFormula } from "./capaian-formula";

export const capaianFormulaSound: Rule = {
  id: "capaian-formula-sound",
  severity: "error",
  title: "Rumus capaian benar",
  basis: "Capaian adalah R ÷ T × 100, atau (2T − R) ÷ T × 100 untuk yang makin baik bila makin rendah. Beberapa buku panduan mencetak (R − (R − T)) ÷ T × 100, yang selalu 100 %.",
  notChecked: "Rumus yang mencari angkanya atau mengambil dari lembar lain; rumus jenis lain yang hasilnya benar; capaian yang diketik di antara rumus dan benar.",
  lacks: ({ records }) => (rowsOf(records.indikatorRows).length === 0 ? ["Belum ada tabel indikator dengan kolom target, realisasi, dan capaian yang terisi."] : []),
  check: ({ records, workbook, settings }: Context) => {
    const rows = rowsOf(records.indikatorRows);
    return [...new Set(rows.map(({ table }) => table))].flatMap((table) => {
      const grid = workbook.grids.find(({ sheet }) => sheet === table.sheet);
      const own = rows.filter((row) => row.table === table).map((row): Row => ({ row, formula: grid ? readCapaianFormula(row, grid) : null, arah: arahOf(row, settings) }));
      return [...constantIssue(own), ...typedWhole(own, settings), ...own.flatMap((each) => [...otherRowIssue(each, own), ...risingIssue(each, settings)]), ...typedIssues(own, settings)];
    });
  },
};

interface Row {
  readonly row: IndikatorRow;
  readonly formula: CapaianFormula | null;
  /** As the choices or the table say; `null`: nobody says. */
  readonly arah: Arah | null;
}

const rowsOf = (rows: readonly IndikatorRow[]): readonly IndikatorRow[] => rows.filter(({ target, realisasiKinerja, capaian }) => target && realisasiKinerja && capaian && capaian.state !== "empty");
const arahOf = ({ indikator, arah, arahSaid }: IndikatorRow, settings: Settings): Arah | null => settings.indikator[wordsKey(indikator.text)]?.arah ?? (arahSaid ? arah : null);
const cellOf = ({ row }: Row): CellRef => row.capaian?.cell ?? row.indikator.cell;
const exactOf = ({ row: { target, realisasiKinerja } }: Row, arah: Arah, settings: Settings) => computeCapaian(target?.value ?? null, realisasiKinerja?.value ?? null, arah, settings);

function fits(each: Row, arah: Arah, settings: Settings): boolean {
  const exact = exactOf(each, arah, settings);
  const stated = each.row.capaian;
  return exact !== null && stated?.value != null && ["exact", "rounded"].includes(judgePercentage(stated, exact, exact.gte(100)));
}

/** Formulas that give the same whatever was reached; one issue for all of them. */
function constantIssue(own: readonly Row[]): Issue[] {
  const [first, ...others] = own.filter(({ formula }) => formula?.kind === "tetap");
  if (!first?.formula) return [];
  const always = first.formula.always === null ? "" : ` (${formatIndonesian(roundHalfUp(new Exact(first.formula.always), 2))} %)`;
  return [{
    title: "Rumus capaian selalu sama", at: [cellOf(first), ...others.map(cellOf)], found: first.formula.formula, expected: "realisasi ÷ target × 100",
    message: `Rumus ${first.formula.formula} selalu memberi hasil yang sama${always}, berapa pun realisasinya.`,
    remedy: "Ganti dengan realisasi ÷ target × 100, atau (2 × target − realisasi) ÷ target × 100 bila makin rendah makin baik.",
    facts: { kind: "constant", formula: first.formula.formula, always: first.formula.always === null ? null : String(first.formula.always), count: others.length + 1 },
  }];
}

/** All typed as 100 although two or more targets were clearly missed: the misprinted formula, reckoned by hand. */
function typedWhole(own: readonly Row[], settings: Settings): Issue[] {
  const stated = own.filter(({ row, formula }) => formula === null && row.capaian?.value);
  const missed = stated.filter((each) => exactOf(each, each.arah ?? "naik", settings)?.lt(99) && !fits(each, "turun", settings));
  const [first, ...others] = missed;
  if (!first || others.length === 0 || !stated.every(({ row }) => row.capaian?.value?.eq(100))) return [];
  return [{
    title: "Semua capaian 100 %", at: [cellOf(first), ...others.map(cellOf)], found: first.row.capaian?.text ?? "",
    message: `Semua capaian di tabel ini 100 %, padahal ${missed.length} indikator tidak mencapai targetnya. Rumus (realisasi − (realisasi − target)) ÷ target selalu memberi 100 %.`,
    remedy: "Hitung ulang capaian dengan realisasi ÷ target × 100.", facts: { kind: "all-100", count: missed.length },
  }];
}

function otherRowIssue(each: Row, own: readonly Row[]): Issue[] {
  const { formula } = each;
  const [first] = formula?.otherRows ?? [];
  if (!formula || !first || own.filter((other) => (other.formula?.otherRows.length ?? 0) > 0).length * 2 > own.length) return [];
  return [{
    title: "Rumus capaian menunjuk baris lain", at: [cellOf(each), ...formula.otherRows], found: formula.formula,
    message: `Rumus ${formula.formula} di ${cellName(cellOf(each))} memakai ${formula.otherRows.map(cellName).join(" dan ")}, bukan angka di barisnya sendiri.`,
    remedy: "Salin rumus dari baris yang benar, tanpa tanda $ pada nomor baris.", facts: { kind: "other-row", formula: formula.formula, cells: formula.otherRows.map(cellName) },
  }];
}

/** Said to be better when lower, and reckoned as if higher were. */
function risingIssue(each: Row, settings: Settings): Issue[] {
  const { row, formula, arah } = each;
  if (arah !== "turun" || (formula ? formula.kind !== "naik" : fits(each, "turun", settings) || !fits(each, "naik", settings))) return [];
  const exact = exactOf(each, "turun", settings);
  const expected = exact ? `${formatIndonesian(exact, settings.decimals)} %` : null;
  return [{
    title: "Capaian dihitung terbalik", at: [cellOf(each)], found: row.capaian?.text ?? "", ...(expected !== null && { expected }),
    message: `${row.indikator.text} makin baik bila makin rendah, tetapi capaiannya dihitung realisasi ÷ target.`,
    remedy: settings.fallingFormula === "T/R" ? "Hitung dengan target ÷ realisasi × 100, atau perbaiki arahnya." : "Hitung dengan (2 × target − realisasi) ÷ target × 100, atau perbaiki arahnya.",
    facts: { kind: "rising-formula", formula: formula?.formula ?? null, stated: row.capaian?.value?.toFixed() ?? null, exact: exact ? roundHalfUp(exact, 6).toFixed() : null },
  }];
}

/** A typed capaian that is not what the formulas of the other rows would give. */
function typedIssues(own: readonly Row[], settings: Settings): Issue[] {
  const formulas = own.filter(({ row }) => row.capaian?.stored === "formula");
  const typed = own.filter(({ row }) => row.capaian?.value && row.capaian.stored !== "formula");
  if (formulas.length < 3 || typed.length === 0 || typed.length * 3 > formulas.length) return [];
  return typed.flatMap((each) => {
    const arah = each.arah ?? "naik";
    const exact = exactOf(each, arah, settings);
    if (!exact || fits(each, "naik", settings) || fits(each, "turun", settings)) return [];
    return [{
      title: "Angka diketik di antara rumus", at: [cellOf(each)], found: each.row.capaian?.text ?? "", expected: `${formatIndonesian(exact, settings.decimals)} %`,
      message: `Capaian di ${cellName(cellOf(each))} diketik, sedangkan baris lain memakai rumus, dan hasilnya tidak sama dengan rumus itu.`,
      remedy: "Salin rumus dari baris lain ke sel ini.", facts: { kind: "typed", stated: each.row.capaian?.value?.toFixed() ?? null, exact: roundHalfUp(exact, 6).toFixed() },
    }];
  });
}
