import type { Decimal } from "decimal.js";
import { choosePagu } from "../../calculate/pagu";
import { computeSerapan } from "../../calculate/serapan";
import { compareUnits } from "../../calculate/unit";
import { wordingKey } from "../../calculate/wording";
import type { CellRef } from "../../grid";
import { groupBy } from "../../group-by";
import { formatIndonesian } from "../../indonesian-number";
import type { AnggaranLine } from "../../model/anggaran";
import type { Figure } from "../../model/figure";
import type { KeluaranLine } from "../../model/keluaran";
import type { Records } from "../../model/records";
import type { Issue, Rule } from "../rule";
import { NO_OUTPUT, outputsOf } from "./output-cells";

/**
 * Per cent: from here on the money counts as used up, to here as largely unspent; points by which an output must fall short,
 * of its target and of the serapan, to be asked about, and far short, whatever was spent.
 */
const [USED_UP, UNSPENT, SHORT, FAR] = [95, 75, 5, 25];

export const outputMetIfAbsorbed: Rule = {
  id: "output-met-if-absorbed",
  severity: "warning",
  title: "Keluaran tercapai bila anggarannya terserap",
  basis: "Efisiensi penggunaan sumber daya (PermenPANRB 53/2014, Lampiran II): anggaran habis dengan hasil kurang, atau sebaliknya, akan ditanyakan sebabnya.",
  notChecked: "Keluaran yang target dan realisasinya tentang hal berbeda; kegiatan yang pagu dan realisasinya tidak ada; berapa banyak keluaran yang cukup.",
  lacks({ records }) {
    if (records.keluaran.length === 0) return [NO_OUTPUT];
    const without = kegiatanOf(records).filter(({ money }) => money === null).length;
    return without === 0 ? [] : [`Anggaran dari ${without} kegiatan yang punya keluaran tidak ditemukan, baik di tabel keluaran maupun di tabel anggaran.`];
  },
  check: ({ records, settings }) => kegiatanOf(records).flatMap((kegiatan) => kegiatanIssue(kegiatan, settings.decimals)),
};

interface Money {
  readonly pagu: Figure;
  readonly realisasi: Figure;
  readonly serapan: Decimal;
}

interface Output {
  readonly line: KeluaranLine;
  readonly realisasi: Figure;
  /** In per cent of the target. */
  readonly met: Decimal;
}

interface Kegiatan {
  readonly name: string;
  readonly money: Money | null;
  /** Those that can be compared with their target. */
  readonly outputs: readonly Output[];
  /** How many it has in all. */
  readonly count: number;
}

/** Outputs that share their money: those of one kegiatan of one table, or of one amount beside them. */
function kegiatanOf(records: Records): Kegiatan[] {
  if (records.keluaran.length === 0) return [];
  const budget = new Map<string, AnggaranLine>();
  for (const line of records.anggaran.flatMap(({ lines }) => lines)) if (choosePagu(line)?.value && !budget.has(wordingKey(line.name.text))) budget.set(wordingKey(line.name.text), line);
  const groups = groupBy(outputsOf(records), ([line, { table }]) => `${table.sheet}\n${table.box.top}\n${line.kegiatan?.text ?? ""}\n${line.pagu?.cell.row ?? ""}`);
  return [...groups.values()].map((outputs) => {
    const lines = outputs.map(([line]) => line);
    const name = lines[0]?.kegiatan?.text ?? "";
    return { name, money: moneyOf(lines[0], budget.get(wordingKey(name))), outputs: lines.flatMap(toOutput), count: lines.length };
  });
}

function moneyOf(line: KeluaranLine | undefined, inBudget: AnggaranLine | undefined): Money | null {
  const beside = line?.pagu?.value && line.realisasiAnggaran?.value ? { pagu: line.pagu, realisasi: line.realisasiAnggaran } : null;
  const { pagu, realisasi } = beside ?? { pagu: inBudget && choosePagu(inBudget), realisasi: inBudget?.realisasiAnggaran };
  const serapan = computeSerapan(pagu?.value ?? null, realisasi?.value ?? null);
  return pagu && realisasi && serapan ? { pagu, realisasi, serapan } : null;
}

function toOutput(line: KeluaranLine): Output[] {
  const { target, realisasiKinerja: realisasi, satuanTarget, satuanRealisasi } = line;
  if (!realisasi?.value || !target.value || target.value.lte(0)) return [];
  const match = satuanTarget === null || satuanRealisasi === null ? "same" : compareUnits(satuanTarget, satuanRealisasi);
  // Months of work and calendar months are mixed up by many; as numbers they still show what fell short.
  const isMonths = [satuanTarget, satuanRealisasi].every((unit) => unit !== null && /^(?:ob?|b)$|bulan|bln/i.test(unit.trim()));
  return match === "other" && !isMonths ? [] : [{ line, realisasi, met: realisasi.value.div(target.value).times(100) }];
}

function kegiatanIssue({ name, money, outputs, count }: Kegiatan, decimals: number): Issue[] {
  if (!money || outputs.length === 0) return [];
  const { serapan } = money;
  const percent = (value: Decimal): string => `${formatIndonesian(value, decimals)} %`;
  const facts = { serapan: serapan.toDecimalPlaces(6).toFixed(), outputs: outputs.map(({ met }) => met.toDecimalPlaces(6).toFixed()) };
  const short = outputs.filter(({ met }) => met.lte(100 - SHORT) && serapan.minus(met).gte(serapan.gte(USED_UP) ? SHORT : FAR));
  const [first] = short;
  if (first) {
    return [{
      title: "Anggaran terserap, keluaran belum tercapai", at: cellsOf(short, money.realisasi.cell), found: `${first.realisasi.text} dari ${first.line.target.text}`,
      message: `Anggaran ${kegiatanName(name)} terserap ${percent(serapan)}, tetapi ${short.length} dari ${count} keluarannya di bawah target (${first.realisasi.text} dari ${first.line.target.text}).`,
      remedy: "Periksa angka realisasi keluarannya; bila benar, jelaskan sebabnya di analisis efisiensi.", facts: { kind: "absorbed-not-met", ...facts },
    }];
  }
  if (serapan.lt(UNSPENT) && outputs.length === count && outputs.every(({ met }) => met.gte(100))) {
    return [{
      title: "Keluaran tercapai, anggaran banyak tersisa", at: cellsOf(outputs, money.realisasi.cell), found: percent(serapan),
      message: `Semua keluaran ${kegiatanName(name)} tercapai, padahal anggarannya baru terserap ${percent(serapan)}.`,
      remedy: "Periksa realisasi anggaran dan keluarannya; bila benar, sebutkan sebagai efisiensi beserta alasannya.", facts: { kind: "met-not-absorbed", ...facts },
    }];
  }
  return [];
}

const kegiatanName = (name: string): string => (name === "" ? "kegiatan ini" : `“${name}”`);

function cellsOf(outputs: readonly Output[], money: CellRef): readonly [CellRef, ...CellRef[]] {
  const [first, ...others] = outputs.map(({ realisasi }) => realisasi.cell);
  return first ? [first, ...others, money] : [money];
}
