import type { Decimal } from "decimal.js";
import { sum } from "../calculate/decimals";
import { formatIndonesian } from "../indonesian-number";
import { columnsOf } from "./export-amounts";
import type { ExportLine, ImportField } from "./export";
import type { ExportHead } from "./export-columns";
import { parseKode } from "./export-kode";
import type { IssueLog } from "./issue-log";
import type { ReadRows, StatedSum } from "./read-rows";

const CHECKED: readonly (readonly [field: ImportField, name: string])[] = [["pagu", "pagu"], ["pagu-perubahan", "pagu perubahan"], ["realisasi", "realisasi"]];

/** Tells which of the export's own sums are not those of its lines. The lines count. */
export function checkSums(sheet: string, head: ExportHead, { lines, stated }: Pick<ReadRows, "lines" | "stated">, log: IssueLog): void {
  const keyed = lines.map((line) => ({ line, key: `${parseKode(line.kode)?.key ?? line.kode}.` }));
  for (const said of stated) {
    const own = keyed.filter(({ line, key }) => isIn(line, said) && (said.prefix === null || key.startsWith(`${said.prefix}.`))).map(({ line }) => line);
    for (const [field, name] of CHECKED) {
      const column = columnsOf(head)(field);
      const is = said.amounts[field];
      const found = sumOf(own, field);
      if (column === null || is === null || found === null || is.eq(found) || isOfUnit(said, own, is, field)) continue;
      log.tell({
        kind: "subtotal-differs", blocks: false, inExport: [{ sheet, row: said.row, column }], inTable: [],
        message: `“${said.label}” menyebut ${name} ${formatIndonesian(is)}, sedangkan rinciannya berjumlah ${formatIndonesian(found)} (selisih ${formatIndonesian(is.minus(found).abs())}); yang dipakai rinciannya.`,
      });
    }
  }
}

const isIn = (line: ExportLine, { unit }: StatedSum): boolean => unit === null || line.subSkpd === unit || (line.subSkpd === null && line.skpd === unit) || (line.skpd === unit && unit.endsWith("0000"));

/** The sum of the figures; `null` where one cannot be read. */
export function sumOf(lines: readonly ExportLine[], field: ImportField): Decimal | null {
  if (lines.some(({ broken }) => broken.includes(field))) return null;
  const values = lines.map(({ amounts }) => amounts[field]).filter((value) => value !== null);
  return values.length === 0 ? null : sum(values);
}

/** A JUMLAH below the lines of each unit is that unit's. */
const isOfUnit = ({ prefix, unit }: StatedSum, lines: readonly ExportLine[], value: Decimal, field: ImportField): boolean =>
  prefix === null && unit === null && [...new Set(lines.map(({ skpd }) => skpd))].some((skpd) => sumOf(lines.filter((line) => line.skpd === skpd), field)?.eq(value));
