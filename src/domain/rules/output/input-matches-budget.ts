import type { Decimal } from "decimal.js";
import { choosePagu } from "../../calculate/pagu";
import { wordingKey } from "../../calculate/wording";
import { groupBy } from "../../group-by";
import { refName } from "../../grid";
import { formatIndonesian } from "../../indonesian-number";
import type { Figure } from "../../model/figure";
import type { Records } from "../../model/records";
import type { Issue, Rule } from "../rule";
import { NO_OUTPUT, outputsOf } from "./output-cells";

export const inputMatchesBudget: Rule = {
  id: "input-matches-budget",
  severity: "inconsistency",
  title: "Dana di tabel masukan dan keluaran sama dengan tabel anggaran",
  basis: "Pagu dan realisasi satu kegiatan sama di mana pun dokumen menyebutnya.",
  notChecked: "Kegiatan yang jumlahnya tidak ada di tabel anggaran dengan nama itu; jumlah dalam ribuan atau jutaan; mana dari keduanya yang keliru.",
  lacks({ records }) {
    if (records.keluaran.length === 0) return [NO_OUTPUT];
    if (inputsOf(records).length === 0) return ["Tabel keluaran tidak memuat dana masukan."];
    return records.anggaran.length === 0 ? ["Belum ada tabel anggaran untuk mencocokkan dana masukan."] : [];
  },
  check({ records }) {
    const inputs = inputsOf(records);
    if (inputs.length === 0) return [];
    const budget = groupBy(records.anggaran.flatMap(({ lines }) => lines), (line) => wordingKey(line.name.text));
    return inputs.flatMap(({ name, pagu, realisasi }) => {
      const lines = budget.get(wordingKey(name)) ?? [];
      return [
        ...issueOf("Pagu", name, pagu, lines.flatMap((line) => [choosePagu(line), line.pagu, line.paguPerubahan])),
        ...issueOf("Realisasi", name, realisasi, lines.map(({ realisasiAnggaran }) => realisasiAnggaran)),
      ];
    });
  },
};

interface Input {
  readonly name: string;
  readonly pagu: Figure | null;
  readonly realisasi: Figure | null;
}

/** The money beside the outputs, once for each kegiatan of each table; where its outputs have several amounts they are parts of it and left out. */
function inputsOf(records: Records): Input[] {
  const groups = new Map<string, { name: string; pagu: Set<Figure>; realisasi: Set<Figure> }>();
  for (const [{ kegiatan, pagu, realisasiAnggaran }, { table }] of outputsOf(records)) {
    if (!kegiatan || (!pagu && !realisasiAnggaran)) continue;
    const key = `${table.sheet}\n${table.box.top}\n${table.box.left}\n${kegiatan.text}`;
    const group = groups.get(key) ?? { name: kegiatan.text, pagu: new Set<Figure>(), realisasi: new Set<Figure>() };
    groups.set(key, group);
    if (pagu?.value) group.pagu.add(pagu);
    if (realisasiAnggaran?.value) group.realisasi.add(realisasiAnggaran);
  }
  const only = (figures: ReadonlySet<Figure>): Figure | null => (figures.size === 1 ? ([...figures][0] ?? null) : null);
  return [...groups.values()].map(({ name, pagu, realisasi }) => ({ name, pagu: only(pagu), realisasi: only(realisasi) }));
}

/** Nothing when any of the budget's figures for that name is the same; several tables may be of several years or stages. */
function issueOf(measure: string, name: string, stated: Figure | null, budget: readonly (Figure | null)[]): Issue[] {
  const known = budget.filter((figure) => figure?.value && !figure.value.isZero()) as readonly (Figure & { readonly value: Decimal })[];
  const [first] = known;
  const value = stated?.value;
  if (!stated || !value || !first) return [];
  if (known.some((figure) => refName(figure.cell) === refName(stated.cell) || isSameAmount(value, figure.value))) return [];
  const difference = first.value.minus(value);
  return [{
    title: `${measure} berbeda dari tabel anggaran`, at: [stated.cell, first.cell], found: stated.text, expected: first.text,
    message: `${measure} “${name}” di tabel ini ${formatIndonesian(value)}, di tabel anggaran (${refName(first.cell)}) ${formatIndonesian(first.value)}: selisih ${formatIndonesian(difference.abs())}.`,
    remedy: "Cocokkan keduanya dengan DPA dan laporan realisasi, lalu perbaiki yang keliru.",
    facts: { measure: measure.toLowerCase(), stated: value.toFixed(), budget: first.value.toFixed(), difference: difference.toFixed() },
  }];
}

/** Also when one of them leaves the sen out, or is kept in thousands or millions. */
const isSameAmount = (a: Decimal, b: Decimal): boolean =>
  a.eq(b) || a.minus(b).abs().lt(1) || [1_000, 1_000_000].some((unit) => a.times(unit).minus(b).abs().lt(unit) || b.times(unit).minus(a).abs().lt(unit));
