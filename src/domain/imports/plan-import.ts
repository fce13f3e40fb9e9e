import type { Workbook } from "../grid";
import { anggaran } from "../template/anggaran";
import { changeRow } from "./change-row";
import { fillOf, tableOf } from "./compose-fill";
import type { Export, ImportAmounts, ImportIssue } from "./export";
import { fieldColumns, hasAmounts } from "./fill-values";
import { findTarget } from "./find-target";
import { defaultImportChoices, type ImportChoices, type ImportPlan, type MatchedLine } from "./import-plan";
import { importTotals } from "./import-totals";
import { IssueLog } from "./issue-log";
import { matchRows, nameOf } from "./match-rows";
import { mergeAmounts } from "./merged-amounts";
import { newLines } from "./new-lines";
import { takeLines, unitsOf, type Taken, type TakenNode } from "./taken-lines";
import { tellTable } from "./tell-table";

/**
 * What taking exports over into the table Anggaran would change, line by line; nothing is written by it. Lines are found by
 * code, else by name. A workbook without the table gets one on a sheet of its own.
 */
export function planImport(workbook: Workbook, exports: readonly Export[], choices: ImportChoices = defaultImportChoices): ImportPlan {
  const log = new IssueLog();
  const units = unitsOf(exports);
  const unit = chooseUnit(units, choices);
  const mustChooseUnit = unit === null && (choices.unit !== null || units.filter(({ skpd }) => skpd === null).length > 1);
  const { target, sheet, isNew } = findTarget(workbook, log);
  const taken = takeLines(exports, unit);
  const issuesOfExports = exports.flatMap((each) => issuesOf(each, taken));
  const base = { target: { table: target?.table.name ?? anggaran.name, sheet, isNew }, units, unit, mustChooseUnit };
  if (mustChooseUnit || (target === null && !isNew)) {
    return { ...base, matched: [], added: [], kept: [], issues: [...issuesOfExports, ...log.all()], totals: importTotals(target, [], [], taken), fill: null, create: null };
  }
  const amountsOf = amountsReader(taken, log);
  const matches = target ? matchRows(target, taken, log) : [];
  const columns = target ? fieldColumns(target, exports.flatMap((each) => each.columns), choices, log) : null;
  const changed = matches.map((match) => ({ match, ...(target && columns ? changeRow(target, match, amountsOf(match.node), columns, choices, log) : { changes: [], cells: [] }) }));
  const matched = changed.map(({ match: { row, node, by }, changes }): MatchedLine => ({ row: row.row, kode: node.kode, name: row.name, by, changes }));
  const found = choices.addLines ? newLines(taken, target, matches, amountsOf, log) : [];
  const added = columns ? found.filter(({ amounts }) => hasAmounts(amounts, columns)) : found;
  const own = new Set(matches.map(({ row }) => row.row));
  const kept = (target?.rows ?? []).filter(({ row }) => !own.has(row)).map(({ row, kode, name }) => ({ row, kode, name }));
  if (target && columns) tellTable(workbook, target, matched, added, columns, log);
  return {
    ...base, matched, added, kept, issues: [...issuesOfExports, ...log.all()], totals: importTotals(target, matched, added, taken),
    fill: target && columns ? fillOf(target, changed.flatMap(({ cells }) => cells), added, columns) : null,
    create: isNew && added.length > 0 ? tableOf(added, sheet, choices) : null,
  };
}

const chooseUnit = (units: ImportPlan["units"], { unit }: ImportChoices): ImportPlan["unit"] => {
  if (unit !== null) return units.find(({ kode }) => kode === unit) ?? null;
  const skpds = units.filter(({ skpd }) => skpd === null);
  return skpds.length === 1 ? (skpds[0] ?? null) : null;
};

/** What is told of an export, but for what is of lines of other units alone. */
function issuesOf({ sheet, lines, issues }: Export, taken: Taken): readonly ImportIssue[] {
  const own = new Set(taken.lines.flatMap(([, its]) => its));
  const others = new Set(lines.filter((line) => !own.has(line)).flatMap(({ rows }) => rows));
  return issues.filter(({ inExport }) => inExport.length === 0 || inExport.some((cell) => cell.sheet !== sheet || !others.has(cell.row)));
}

/** Each line's amounts, merged once, so that a difference is told once. */
function amountsReader(taken: Taken, log: IssueLog): (node: TakenNode) => ImportAmounts {
  const known = new Map<string, ImportAmounts>();
  return (node) => {
    const found = known.get(node.key) ?? mergeAmounts(node.kode, nameOf(node) ?? "", taken.linesAt(node.key), log);
    known.set(node.key, found);
    return found;
  };
}
