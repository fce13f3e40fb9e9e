import { Exact } from "../../calculate/decimals";
import { columnName } from "../../grid";
import { groupBy } from "../../group-by";
import { formatIndonesian } from "../../indonesian-number";
import type { Figure } from "../../model/figure";
import { mapKept } from "../../map-kept";
import { onOneLine } from "../../one-line";
import type { Issue, PlannedEdit, Rule } from "../rule";
import { textFigures } from "../text-figures";

export const numberStoredAsText: Rule = {
  id: "number-stored-as-text",
  severity: "warning",
  title: "Angka disimpan sebagai angka",
  basis: "Excel tidak menjumlahkan teks, sehingga jumlah atas sel seperti ini terlalu kecil tanpa peringatan.",
  notChecked: "Angka dengan satuan (12 Bulan, 3 Dokumen): satuannya bagian dari isinya.",
  lacks: () => [],
  check: ({ records }) => {
    const typed = textFigures(records).filter(({ state, unit }) => state === "number" && unit === null);
    return [...groupBy(typed, ({ cell }) => `${cell.sheet}!${cell.column}`).values()].map(columnIssue);
  },
};

const planned = mapKept<Figure, readonly PlannedEdit[]>();

function columnIssue(figures: readonly [Figure, ...Figure[]]): Issue {
  const [{ cell: first, text }, ...others] = figures;
  const column = columnName(first.column);
  const [edit, ...more] = planned(figures, plannedEdit).flat();
  return {
    title: "Angka tersimpan sebagai teks", at: [first, ...others.map(({ cell }) => cell)], found: text,
    message: `${figures.length} angka di kolom ${column} tersimpan sebagai teks, sehingga tidak ikut terjumlah oleh rumus Excel.`,
    remedy: "Ketik ulang sebagai angka; tampilan Rp, titik, dan % diatur lewat format sel.",
    facts: { column, count: figures.length },
    ...(edit && { mend: { label: `Ubah ${more.length + 1} teks menjadi angka`, edits: [edit, ...more] as const } }),
  };
}

/** Nothing but the number: "36 (tiga puluh enam)" says more than a number can. */
const BARE = /^\(?\s*[-+−]?\s*(?:rp\.?|idr)?\s*[-−]?\s*\d[\d.,]*\s*(?:,-|\.-|,--)?\s*\)?\s*(?:%|persen)?\s*\.?$/i;

/** Excel keeps 15 digits. */
const MOST_DIGITS = 15;

/** The number as it was read; a text with "%" becomes its share, so that it reads the same. */
function plannedEdit({ text, value, percent, decimals, cell }: Figure): PlannedEdit[] {
  if (!value || value.precision(true) > MOST_DIGITS || !BARE.test(onOneLine(text))) return [];
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const shown = formatIndonesian(value, decimals);
  if (percent) return [{ at: cell, value: new Exact(value).div(100).toNumber(), format: `0${places}%`, after: `${shown}%` }];
  // A year typed as a text stays without a separator.
  const isLarge = value.abs().gte(10_000);
  return [{ at: cell, value: value.toNumber(), format: (isLarge ? "#,##0" : "0") + places, after: isLarge ? shown : shown.replace(/\./g, "") }];
}
