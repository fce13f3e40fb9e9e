import { sum } from "../calculate/decimals";
import { cellAt, type CellRef, type Grid } from "../grid";
import { onOneLine } from "../one-line";
import { splitKode } from "../read/budget-level";
import { totalKind } from "../recognise/total-label";
import type { ExportLine, ImportAmounts, ImportField } from "./export";
import { amountReader, columnsOf, FIELDS, NO_AMOUNTS, type RowAmounts } from "./export-amounts";
import type { ExportHead } from "./export-columns";
import { parseKode, readKodeCell, skpdOf, type Kode, type KodeCell } from "./export-kode";
import type { IssueLog } from "./issue-log";
import type { ReadRows, StatedSum } from "./read-rows";
import { tellKode } from "./tell-kode";

/** A row of a program, kegiatan or sub kegiatan. */
interface Node {
  readonly row: number;
  readonly kode: Kode;
  readonly name: string;
  readonly unit: string | null;
  readonly amounts: RowAmounts;
  /** Amounts of the accounts below it. */
  readonly accounts: RowAmounts[];
  /** Its code continues further below. */
  isDivided: boolean;
}

/**
 * Reads an RFK: the deepest rows are the lines, the rows above them state sums. Accounts below a sub kegiatan belong to its
 * row, and are its amount where it has none.
 */
export function readRfk(grid: Grid, head: ExportHead, log: IssueLog): ReadRows {
  const amountsOf = amountReader(grid, head, log);
  const nodes = new Map<string, Node>();
  const stated: StatedSum[] = [];
  const units = new Map<string, string>();
  const columns = { kode: columnsOf(head)("kode") ?? 0, name: columnsOf(head)("uraian") ?? 0 };
  const headings = new Set(head.columns.map(({ heading }) => heading));
  let unit: string | null = null;
  let latest: Node | null = null;
  let rows = 0;
  for (let row = head.firstRow; row <= grid.rows.length; row++) {
    const words = textAt(grid, row, columns.name);
    if (headings.has(words) && words !== "") continue;
    const amounts = amountsOf(row);
    const hasAmount = amounts.broken.length > 0 || FIELDS.some((field) => amounts.values[field] !== null);
    const { read, name } = kodeAndName(grid, row, columns.kode, words);
    if (words === "" && !hasAmount) continue;
    rows++;
    if (read.kind === "none") {
      const kind = totalKind(words, true);
      if (kind !== null || !hasAmount) {
        if (kind === "total" && hasAmount) stated.push({ row, label: words, prefix: null, unit: null, amounts: amounts.values });
        continue;
      }
      log.gather("kode-missing", { sheet: grid.sheet, row, column: columns.kode }, words, true, (places) => `Baris berangka tanpa kode (${places}) tidak ikut diimpor; lengkapi kodenya di ekspor.`);
      continue;
    }
    if (read.kind !== "kode") {
      tellKode(log, read);
      continue;
    }
    const { kode } = read;
    if (kode.kind === "unit") {
      unit = kode.key;
      units.set(unit, name);
      if (hasAmount) stated.push({ row, label: name, prefix: null, unit, amounts: amounts.values });
    } else if (kode.kind === "above") {
      if (hasAmount) stated.push({ row, label: name, prefix: kode.key, unit, amounts: amounts.values });
    } else if (kode.kind === "account") {
      if (latest && (kode.key === "" || kode.key === latest.kode.key)) latest.accounts.push(amounts);
    } else {
      const node: Node = { row, kode, name, unit, amounts, accounts: [], isDivided: false };
      latest = place(nodes, node, log, { sheet: grid.sheet, row, column: columns.kode });
    }
  }
  markDivided(nodes);
  const all = [...nodes.values()];
  for (const node of all) if (node.isDivided) stated.push({ row: node.row, label: node.name, prefix: node.kode.key, unit: node.unit, amounts: node.amounts.values });
  return { lines: all.filter(({ isDivided }) => !isDivided).map((node) => toLine(node, nodes)), stated, unitNames: units, rows };
}

const keyOf = (unit: string | null, kode: string): string => `${unit ?? ""}\u0000${kode}`;

/** A code that stands twice has no amount that is certain. */
function place(nodes: Map<string, Node>, node: Node, log: IssueLog, cell: CellRef): Node {
  const key = keyOf(node.unit, node.kode.key);
  const known = nodes.get(key);
  if (!known) {
    nodes.set(key, node);
    return node;
  }
  log.gather("kode-twice", cell, node.kode.text, true, (places, texts) => `Kode ${texts} tertulis lebih dari sekali (${places}); angkanya tidak diimpor. Perbaiki kodenya di ekspor.`);
  nodes.set(key, { ...known, accounts: [], amounts: { values: NO_AMOUNTS, broken: FIELDS } });
  return node;
}

function markDivided(nodes: ReadonlyMap<string, Node>): void {
  for (const { unit, kode } of nodes.values()) {
    for (let end = kode.key.lastIndexOf("."); end > 0; end = kode.key.lastIndexOf(".", end - 1)) {
      const above = nodes.get(keyOf(unit, kode.key.slice(0, end)));
      if (above) above.isDivided = true;
    }
  }
}

function toLine(node: Node, nodes: ReadonlyMap<string, Node>): ExportLine {
  const { kode, name, unit, row } = node;
  const parts = kode.key.split(".");
  const above = (length: number): string | null => (parts.length > length ? (nodes.get(keyOf(unit, parts.slice(0, length).join(".")))?.name ?? null) : null);
  const skpd = unit === null ? null : (skpdOf(unit) ?? unit);
  const { values, broken } = withAccounts(node);
  const level = kode.kind === "program" || kode.kind === "kegiatan" ? kode.kind : "sub-kegiatan";
  return {
    skpd, subSkpd: unit === skpd ? null : unit, kode: kode.text, level, amounts: values, broken, rows: [row],
    program: level === "program" ? name : above(3), kegiatan: level === "kegiatan" ? name : above(5) ?? above(4), subKegiatan: level === "sub-kegiatan" ? name : null,
  };
}

/** The row's own figures; those it has not, from its accounts. */
function withAccounts({ amounts, accounts }: Node): RowAmounts {
  const values: Record<ImportField, ImportAmounts[ImportField]> = { ...amounts.values };
  const broken = new Set(amounts.broken);
  for (const field of ["pagu", "pagu-perubahan", "realisasi"] as const) {
    if (values[field] !== null || broken.has(field)) continue;
    const parts = accounts.map((account) => account.values[field]).filter((value) => value !== null);
    if (accounts.some((account) => account.broken.includes(field))) broken.add(field);
    else if (parts.length > 0) values[field] = sum(parts);
  }
  return { values, broken: [...broken] };
}

/** Some write the code in front of the name, in its cell. */
function kodeAndName(grid: Grid, row: number, column: number, words: string): { readonly read: KodeCell; readonly name: string } {
  const read = readKodeCell(grid, row, column);
  if (read.kind !== "none") return { read, name: words };
  const split = splitKode(words);
  const kode = split && parseKode(split.kode);
  return split && kode ? { read: { kind: "kode", kode }, name: split.name } : { read, name: words };
}

function textAt(grid: Grid, row: number, column: number): string {
  const { value } = cellAt(grid, row, column);
  return typeof value === "string" ? onOneLine(value) : "";
}
