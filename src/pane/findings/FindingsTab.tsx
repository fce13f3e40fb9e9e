import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../domain/assessment";
import type { LastMend } from "../pane-state";
import { findingsOf, severities, waivedOf } from "../summary";
import type { FindingActions } from "../use-finding-actions";
import type { FindingsView } from "../use-findings-view";
import { filtered, isFiltering, noFilter } from "./filter";
import { FilterChips } from "./FilterChips";
import { FindingGroup } from "./FindingGroup";
import { keyed } from "./finding-key";
import { FindingsBar } from "./FindingsBar";
import { NothingFound } from "./NothingFound";
import type { FindingTools } from "./tools";
import { UncheckedList } from "./UncheckedList";
import { useRoving } from "./use-roving";

const useStyles = makeStyles({
  list: { outlineStyle: "none" },
  undo: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalS, overflowWrap: "anywhere", ...typographyStyles.caption1 },
  empty: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalM} 0` },
});

interface FindingsTabProps {
  readonly assessment: Assessment;
  readonly view: FindingsView;
  readonly tools: FindingTools | null;
  readonly actions: FindingActions;
  /** The last mending, unless the way back stands elsewhere already. */
  readonly lastMend: LastMend | null;
  readonly locked: boolean;
  readonly onTools: () => void;
  readonly onUndo: () => void;
}

/** The findings, worst first, those set aside last, and what could not be checked. */
export function FindingsTab({ assessment, view, tools, actions, lastMend, locked, onTools, onUndo }: FindingsTabProps) {
  const styles = useStyles();
  const [panelOpen, setPanelOpen] = useState(false);
  const keys = new Map(keyed(assessment.findings).map(({ finding, key }) => [finding, key]));
  const found = filtered(assessment, view.filter);
  const all = [...severities.map((group) => ({ group, findings: findingsOf(found, group) })), { group: "waived" as const, findings: waivedOf(found) }];
  const groups = all.filter(({ findings }) => findings.length > 0).map(({ group, findings }) => ({ group, findings: findings.map((finding) => ({ finding, key: keys.get(finding) ?? "" })) }));
  const shown = groups.filter(({ group }) => view.open[group]).flatMap(({ findings }) => findings);
  const roving = useRoving(shown.map(({ key }) => key));
  const openPanel = (open: boolean): void => {
    setPanelOpen(open);
    if (tools === null) onTools();
  };
  return (
    <>
      {lastMend && (
        <div className={styles.undo}>
          <span>Perbaikan terakhir: {lastMend.label}.</span>
          <Button size="small" disabledFocusable={locked} onClick={onUndo}>
            Kembalikan perbaikan
          </Button>
        </div>
      )}
      {assessment.findings.every(({ waived }) => waived !== null) && <NothingFound assessment={assessment} />}
      {assessment.findings.length > 0 && (
        <>
          <FindingsBar filtering={isFiltering(view.filter)} panelOpen={panelOpen} onPanel={openPanel} onMove={roving.move} onCopyAll={() => actions.copyAll(shown.map(({ finding }) => finding))} />
          {panelOpen && tools && <tools.FilterPanel assessment={assessment} filter={view.filter} onFilter={view.setFilter} />}
          <FilterChips filter={view.filter} onFilter={view.setFilter} />
          {groups.length === 0 && (
            <p className={styles.empty} role="status">
              Tidak ada temuan dengan saringan ini.{" "}
              <Button size="small" onClick={() => view.setFilter(noFilter)}>
                Tampilkan semua
              </Button>
            </p>
          )}
        </>
      )}
      <div ref={roving.list} className={styles.list} tabIndex={-1} onKeyDown={roving.onKeyDown}>
        {groups.map(({ group, findings }) => (
          <FindingGroup
            key={group}
            group={group}
            findings={findings}
            open={view.open[group]}
            active={roving.active}
            onToggle={(now) => view.toggle(group, now)}
            onFocus={roving.onFocus}
            onBlur={roving.onBlur}
            actions={actions}
          />
        ))}
      </div>
      <UncheckedList unchecked={assessment.unchecked} failures={assessment.failures} />
    </>
  );
}
