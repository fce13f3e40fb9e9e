import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import type { Severity } from "../domain/finding";

export const tabNames = ["periksa", "tabel", "data"] as const;
export type TabName = (typeof tabNames)[number];

/** Which tab and which groups are open. */
export interface FindingsView {
  readonly tab: TabName;
  readonly open: { readonly [severity in Severity]: boolean };
  select(tab: TabName): void;
  toggle(severity: Severity, open: boolean): void;
  /** Shows and focuses the first finding of a severity. */
  jump(severity: Severity): void;
}

export function useFindingsView(): FindingsView {
  const [tab, select] = useState<TabName>("periksa");
  const [open, setOpen] = useState<FindingsView["open"]>({ error: true, inconsistency: true, warning: true });
  const toggle = useCallback((severity: Severity, now: boolean) => setOpen((before) => ({ ...before, [severity]: now })), []);
  const jump = useCallback(
    (severity: Severity) => {
      flushSync(() => {
        select("periksa");
        toggle(severity, true);
      });
      document.querySelector<HTMLElement>(`[data-severity="${severity}"] [data-finding]`)?.focus();
    },
    [toggle],
  );
  return { tab, open, select, toggle, jump };
}
