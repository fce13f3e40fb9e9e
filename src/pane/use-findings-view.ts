import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import type { Assessment } from "../domain/assessment";
import type { Finding, Severity } from "../domain/finding";
import { filtered, noFilter, pruned, type Filter } from "./findings/filter";
import { findingsOf, severities, waivedOf } from "./summary";

export const tabNames = ["periksa", "tabel", "data"] as const;
export type TabName = (typeof tabNames)[number];

/** The groups of findings: those that stand by severity, then those set aside. */
export type GroupName = Severity | "waived";

/** Where a jump leads: the first of a group, or whatever stands most in the way of "siap". */
export type JumpTarget = GroupName | "worst";

/** What the user comes to the list of tables for: what is in doubt, or to mark one. Each coming has a turn of its own. */
export interface TablesIntent {
  readonly what: "asked" | "mark";
  /** 0: they have not been sent there. */
  readonly turn: number;
}

/** Which tab and which groups are open, and which findings are shown. */
export interface FindingsView {
  readonly tab: TabName;
  readonly open: { readonly [group in GroupName]: boolean };
  readonly filter: Filter;
  select(tab: TabName): void;
  toggle(group: GroupName, open: boolean): void;
  setFilter(filter: Filter): void;
  /** Shows and focuses the first finding of a group; a filter that hides it goes. */
  jump(to: JumpTarget): void;
  readonly tables: TablesIntent;
  showTables(what: TablesIntent["what"]): void;
}

const inGroup = (findings: readonly Finding[], group: GroupName): readonly Finding[] => (group === "waived" ? waivedOf(findings) : findingsOf(findings, group));

export function useFindingsView(assessment: Assessment | null): FindingsView {
  const [tab, select] = useState<TabName>("periksa");
  const [open, setOpen] = useState<FindingsView["open"]>({ error: true, inconsistency: true, warning: true, waived: false });
  const [tables, setTables] = useState<TablesIntent>({ what: "asked", turn: 0 });
  const [chosen, setFilter] = useState<Filter>(noFilter);
  const filter = assessment ? pruned(assessment, chosen) : chosen;
  if (filter !== chosen) setFilter(filter);

  const toggle = useCallback((group: GroupName, now: boolean) => setOpen((before) => ({ ...before, [group]: now })), []);
  const jump = (to: JumpTarget): void => {
    if (!assessment) return;
    const group = to === "worst" ? severities.find((severity) => inGroup(assessment.findings, severity).length > 0) : to;
    // Not ready without a finding that says why: a sheet lacks its data.
    const elsewhere = to === "worst" && (group === undefined || group === "warning") && assessment.missing.some(({ required }) => required);
    flushSync(() => {
      select(elsewhere ? "tabel" : "periksa");
      if (group === undefined) return;
      toggle(group, true);
      if (inGroup(filtered(assessment, filter), group).length === 0) setFilter(noFilter);
    });
    const target = elsewhere ? '[role="tab"][aria-selected="true"]' : `[data-severity="${group}"] [data-finding]`;
    document.querySelector<HTMLElement>(target)?.focus();
  };
  const showTables = (what: TablesIntent["what"]): void => {
    select("data");
    setTables(({ turn }) => ({ what, turn: turn + 1 }));
  };
  return { tab, open, filter, select, toggle, setFilter, jump, tables, showTables };
}
