import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Finding } from "../domain/finding";
import type { CellRef } from "../domain/grid";
import { copyText } from "./copy-text";
import { findingsText, findingText } from "./findings/finding-text";
import type { PaneModel } from "./use-assessment";

/** What can be done with a finding. The same functions from one drawing to the next, so that cards need not be drawn anew. */
export interface FindingActions {
  go(ref: CellRef): void;
  /** Asks for a reason first. */
  waive(finding: Finding): void;
  unwaive(finding: Finding): void;
  /** Shows every cell before and after first. */
  mend(finding: Finding): void;
  copy(finding: Finding): void;
  copyAll(findings: readonly Finding[]): void;
  help(finding: Finding): void;
}

/** What is asked in front of the findings. */
export type FindingDialog = { readonly kind: "waive" | "mend"; readonly finding: Finding } | { readonly kind: "copy"; readonly text: string };

export interface FindingWork {
  readonly actions: FindingActions;
  readonly dialog: FindingDialog | null;
  /** Closes the dialog; the focus returns to the finding it was about. */
  close(): void;
  /** Puts the focus back to the finding that was left for a dialog or a page. */
  refocus(): void;
}

const cardOf = (element: Element | null): string | null => element?.closest<HTMLElement>("[data-finding]")?.dataset["finding"] ?? null;

function focusCard(key: string | null): void {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-finding]")];
  const card = cards.find((each) => each.dataset["finding"] === key) ?? cards.find(({ tabIndex }) => tabIndex === 0);
  card?.focus();
}

export function useFindingActions(model: PaneModel): FindingWork {
  const latest = useRef(model);
  useLayoutEffect(() => {
    latest.current = model;
  });
  const left = useRef<string | null>(null);
  const [dialog, setDialog] = useState<FindingDialog | null>(null);

  const actions = useMemo((): FindingActions => {
    const leave = (): void => {
      left.current = cardOf(document.activeElement);
    };
    const ask = (next: FindingDialog): void => {
      leave();
      if (latest.current.state.tools === null) latest.current.loadTools();
      setDialog(next);
    };
    const copy = (text: string, said: string): void => {
      if (copyText(text)) latest.current.say(said);
      else ask({ kind: "copy", text });
    };
    return {
      go: (ref) => latest.current.goTo(ref),
      waive: (finding) => ask({ kind: "waive", finding }),
      unwaive: ({ waived }) => {
        if (waived) latest.current.unwaive(waived);
      },
      mend: (finding) => ask({ kind: "mend", finding }),
      copy: (finding) => copy(findingText(finding), "Temuan disalin."),
      copyAll: (findings) => {
        const { assessment } = latest.current.state;
        if (assessment) copy(findingsText(findings, assessment), `${findings.length} temuan disalin.`);
      },
      help: ({ rule }) => {
        leave();
        latest.current.openHelp(rule);
      },
    };
  }, []);

  // Excel on the web makes of Escape a move to the pane's first button, after ours: the last word is said a moment later.
  const refocus = (): void => {
    focusCard(left.current);
    setTimeout(() => focusCard(left.current));
  };
  return {
    actions,
    dialog,
    close() {
      flushSync(() => setDialog(null));
      refocus();
    },
    refocus,
  };
}
