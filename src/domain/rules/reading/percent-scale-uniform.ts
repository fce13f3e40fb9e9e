import { refName } from "../../grid";
import { formatIndonesian } from "../../indonesian-number";
import type { Issue, PlannedEdit, Rule } from "../rule";
import { isPlain, percentColumns, type PercentEntry } from "./percent-columns";
import { isFractionOf, percentPairs, type PercentPair } from "./percent-pairs";
import { unmarkedPairs } from "./unmarked-percent";

export const percentScaleUniform: Rule = {
  id: "percent-scale-uniform",
  severity: "warning",
  title: "Persen ditulis dengan satu cara",
  basis: "0,85 dan 85 dalam satu kolom persen sama bagi pembaca, tetapi berbeda seratus kali bagi setiap jumlah, rata-rata, dan rumus.",
  notChecked: "Kolom yang seluruhnya ditulis sebagai pecahan; persen di kalimat dan di tabel pegawai.",
  lacks: () => [],
  check: ({ records }) => {
    const columns = percentColumns(records).flatMap(columnIssue);
    const pairs = percentPairs(records);
    const fractions = pairs.filter(isFractionOf).map(pairIssue);
    const told = new Set(fractions.map(({ at }) => refName(at[0])));
    const unmarked = unmarkedPairs(pairs).filter((pair) => !told.has(refName(pair[0].cell))).map(unmarkedIssue);
    return [...columns, ...fractions, ...unmarked];
  },
};

const SCALE_REMEDY = "Tulis sebagai persen (85%), atau pakai format sel persen, sama seperti baris lainnya.";

/** A column of percentages with some fractions in it. */
function columnIssue(entries: readonly PercentEntry[]): Issue[] {
  if (!entries.some(({ figure }) => figure.percent || figure.value?.abs().gt(1.5))) return [];
  const fractions = entries.filter(isFraction);
  const [first, ...others] = fractions.map(({ figure }) => figure.cell);
  const shown = fractions[0]?.figure;
  if (!first || !shown?.value) return [];
  return [{
    title: "Skala persen tidak seragam", at: [first, ...others], found: shown.text, expected: `${formatIndonesian(shown.value.times(100))}%`,
    message: `${fractions.length === 1 ? "Sel ini" : `${fractions.length} sel di kolom ini`} ditulis sebagai pecahan (${shown.text}), sedangkan baris lain sebagai persen.`,
    remedy: SCALE_REMEDY, facts: { kind: "fraction", value: shown.value.toFixed(), count: fractions.length }, ...mendOf(fractions),
  }];
}

/** Where the row's own figures prove the scale, the cell is shown as per cent; its number stays. */
function mendOf(fractions: readonly PercentEntry[]): Pick<Issue, "mend"> {
  const [edit, ...more] = fractions.flatMap(({ figure: { value, cell }, told }): PlannedEdit[] =>
    value && told().length > 0 ? [{ at: cell, value: value.toNumber(), format: "0.00%", after: `${formatIndonesian(value.times(100), 2)}%` }] : []);
  return edit ? { mend: { label: `Tampilkan ${more.length + 1} sel sebagai persen`, edits: [edit, ...more] } } : {};
}

/** A percentage that is a little wrong still tells its scale. */
const ALIKE = 0.1;

/** Not more than 1 and, where the row's own figures tell the percentage, a hundredth of it. */
function isFraction({ figure, told: tell }: PercentEntry): boolean {
  const { value } = figure;
  if (!value || value.e > 0 || !isPlain(figure) || value.lte(0) || value.gt(1.5)) return false;
  const told = tell();
  if (told.length === 0) return value.lte(1);
  return told.some((percent) => value.times(100).minus(percent).abs().lte(percent.abs().times(ALIKE)));
}

function pairIssue({ figure, other }: PercentPair): Issue {
  return {
    title: "Skala persen tidak seragam", at: [figure.cell, other.cell], found: figure.text, ...(figure.value && { expected: `${formatIndonesian(figure.value.times(100))}%` }),
    message: `Sel ini ditulis sebagai pecahan (${figure.text}), sedangkan pasangannya di baris ini ${other.text}.`,
    remedy: SCALE_REMEDY, facts: { kind: "pair", value: figure.value?.toFixed() ?? null, other: other.value?.toFixed() ?? null },
  };
}

function unmarkedIssue([figure, ...others]: ReturnType<typeof unmarkedPairs>[number]): Issue {
  const said = [figure, ...others].map(({ text }) => text).join(" dan ");
  return {
    title: "Persen ditulis tanpa %", at: [figure.cell, ...others.map(({ cell }) => cell)], found: said,
    message: `Satuannya %, tetapi ${said} ditulis tanpa %, sedangkan baris lain dengan %.`,
    remedy: "Tulis dengan % seperti baris lainnya; bila indikatornya bukan persentase (misalnya indeks), perbaiki satuannya.",
    facts: { kind: "unmarked", values: [figure, ...others].map(({ value }) => value?.toFixed() ?? null) },
  };
}
