import type { Decimal } from "decimal.js";
import { formatIndonesian } from "../indonesian-number";
import type { Export, ExportKind, ExportLine, ImportAmounts, ImportField } from "./export";
import { FIELDS, NO_AMOUNTS } from "./export-amounts";
import type { IssueLog } from "./issue-log";
import { amountsOf } from "./taken-lines";

/** The books come before the report that is made of them; the budget stands in the report. */
const FIRST: Readonly<Record<ImportField, ExportKind>> = { pagu: "rfk", "pagu-perubahan": "rfk", realisasi: "lra", fisik: "rfk" };
const NAMES: Readonly<Record<ImportField, string>> = { pagu: "Pagu", "pagu-perubahan": "Pagu perubahan", realisasi: "Realisasi", fisik: "Realisasi fisik" };

/**
 * What the exports together say of one line. Of an LRA and an RFK that differ the one nearer to the source counts; of two
 * of one kind neither does. Either is told.
 */
export function mergeAmounts(kode: string, name: string, from: readonly (readonly [Export, readonly ExportLine[]])[], log: IssueLog): ImportAmounts {
  if (from.length === 0) return NO_AMOUNTS;
  const read = from.map(([source, lines]) => ({ source, lines, ...amountsOf(lines) }));
  const merged: Record<ImportField, Decimal | null> = { ...NO_AMOUNTS };
  for (const field of FIELDS) {
    const said = read.flatMap(({ source, lines, amounts }) => (amounts[field] === null ? [] : [{ source, lines, value: amounts[field] }]));
    const isBroken = (kind: ExportKind): boolean => read.some(({ source, broken }) => source.kind === kind && broken.includes(field));
    const [best = null] = [...said].sort((a, b) => Number(b.source.kind === FIRST[field]) - Number(a.source.kind === FIRST[field]));
    const others = said.filter((each) => best !== null && !each.value.eq(best.value));
    const isOpen = others.some(({ source }) => source.kind === best?.source.kind);
    merged[field] = isBroken(FIRST[field]) || isOpen ? null : (best?.value ?? null);
    if (best === null || others.length === 0) continue;
    const counts = isOpen ? "tidak diimpor; impor satu ekspor saja" : `yang dipakai ${best.source.kind.toUpperCase()}`;
    log.tell({
      kind: "exports-differ", blocks: isOpen, inTable: [],
      inExport: [best, ...others].flatMap(({ source, lines }) => lines.slice(0, 1).map((line) => ({ sheet: source.sheet, row: line.rows[0] ?? 1, column: source.columns.find(({ meaning }) => meaning === field)?.column ?? 1 }))),
      message: `${NAMES[field]} ${kode} “${name}” berbeda antara ekspor: ${[best, ...others].map(({ source, value }) => `${source.sheet} ${formatIndonesian(value)}`).join(", ")}; ${counts}.`,
    });
  }
  return merged;
}
