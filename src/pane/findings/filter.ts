import type { Assessment, BoundTable } from "../../domain/assessment";
import type { Finding, Severity } from "../../domain/finding";
import { factsOf } from "../../domain/help/rule-facts";
import { severities, severityTitle } from "../summary";

/** Which findings are shown; `null`: whatever it is. */
export interface Filter {
  readonly severity: Severity | null;
  /** A sheet's name, or a table's as `tableKey` gives it. */
  readonly place: string | null;
  /** A rule's id. */
  readonly rule: string | null;
  /** Also those that were set aside. */
  readonly waived: boolean;
}

export const noFilter: Filter = { severity: null, place: null, rule: null, waived: true };

/** One choice, and how many findings it would leave, the other choices given. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

type Subject = Pick<Assessment, "findings" | "tables">;

/** A line feed is in no sheet's name. */
const tableKey = ({ sheet, title }: BoundTable): string => `${sheet}\n${title}`;

function tableOf({ at: [first] }: Finding, tables: readonly BoundTable[]): BoundTable | null {
  return tables.find(({ sheet, box }) => sheet === first.sheet && first.row >= box.top && first.row <= box.bottom && first.column >= box.left && first.column <= box.right) ?? null;
}

function placesOf(finding: Finding, tables: readonly BoundTable[]): readonly string[] {
  const table = tableOf(finding, tables);
  return table ? [finding.at[0].sheet, tableKey(table)] : [finding.at[0].sheet];
}

const passes = (finding: Finding, tables: readonly BoundTable[], { severity, place, rule, waived }: Filter): boolean =>
  (severity === null || finding.severity === severity) &&
  (rule === null || finding.rule === rule) &&
  (place === null || placesOf(finding, tables).includes(place)) &&
  (waived || finding.waived === null);

export const filtered = ({ findings, tables }: Subject, filter: Filter): readonly Finding[] => findings.filter((finding) => passes(finding, tables, filter));

export const isFiltering = (filter: Filter): boolean => filter.severity !== null || filter.place !== null || filter.rule !== null || !filter.waived;

/** The filter without choices that no finding fits any more. */
export function pruned({ findings, tables }: Subject, filter: Filter): Filter {
  const { severity, place, rule } = filter;
  const stands = (fits: (finding: Finding) => boolean): boolean => findings.some(fits);
  const next: Filter = {
    severity: severity !== null && !stands((finding) => finding.severity === severity) ? null : severity,
    place: place !== null && !stands((finding) => placesOf(finding, tables).includes(place)) ? null : place,
    rule: rule !== null && !stands((finding) => finding.rule === rule) ? null : rule,
    waived: filter.waived || !stands(({ waived }) => waived !== null),
  };
  const same = next.severity === severity && next.place === place && next.rule === rule && next.waived === filter.waived;
  return same ? filter : next;
}

/** "Realisasi Anggaran", or "Pegawai › Tabel 1.2 …" where a sheet has several tables. */
export const placeLabel = (place: string): string => place.replace("\n", " › ");

export const ruleLabel = (rule: string): string => factsOf(rule)?.title ?? rule;

export function severityOptions(subject: Subject, filter: Filter): readonly FilterOption[] {
  const left = filtered(subject, { ...filter, severity: null });
  return options(severities, left, ({ severity }) => [severity], (severity) => severityTitle[severity as Severity]);
}

/** Sheets in the order of their tables; a sheet's tables only where it has findings in several. */
export function placeOptions({ findings, tables }: Subject, filter: Filter): readonly FilterOption[] {
  const of = new Map(findings.map((finding) => [finding, placesOf(finding, tables)]));
  const sheets = new Set([...tables.map(({ sheet }) => sheet), ...findings.map(({ at: [first] }) => first.sheet)]);
  const present = new Set([...of.values()].flat());
  const values = [...sheets].filter((sheet) => present.has(sheet)).flatMap((sheet) => {
    const ofSheet = [...new Set(tables.filter((table) => table.sheet === sheet).map(tableKey))].filter((key) => present.has(key));
    return ofSheet.length > 1 ? [sheet, ...ofSheet] : [sheet];
  });
  const left = filtered({ findings, tables }, { ...filter, place: null });
  return options(values, left, (finding) => of.get(finding) ?? [], placeLabel);
}

export function ruleOptions(subject: Subject, filter: Filter): readonly FilterOption[] {
  const values = [...new Set(subject.findings.map(({ rule }) => rule))];
  return options(values, filtered(subject, { ...filter, rule: null }), ({ rule }) => [rule], ruleLabel);
}

function options(values: readonly string[], left: readonly Finding[], valuesOf: (finding: Finding) => readonly string[], labelOf: (value: string) => string): readonly FilterOption[] {
  const counts = new Map<string, number>();
  for (const value of left.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.map((value) => ({ value, label: labelOf(value), count: counts.get(value) ?? 0 }));
}
