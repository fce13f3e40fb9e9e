import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { Assessment } from "../../domain/assessment";
import type { CellRef, Workbook } from "../../domain/grid";
import type { Settings } from "../../domain/settings";
import type { Assess } from "../program";
import { CapaianSection } from "./CapaianSection";
import { IndikatorSection } from "./IndikatorSection";
import { LeaveDialog } from "./LeaveDialog";
import { PrintSection } from "./PrintSection";
import { ReportSection } from "./ReportSection";
import { ScaleSection } from "./ScaleSection";
import { useDraft } from "./use-draft";
import { withoutChoices } from "./without-choices";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  form: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, position: "sticky", bottom: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** Escape folds an open list away first. */
const isUnfolded = (target: EventTarget): boolean => target instanceof HTMLElement && target.getAttribute("aria-expanded") === "true" && target.getAttribute("role") === "combobox";

export interface SettingsViewProps {
  readonly assessment: Assessment;
  readonly workbook: Workbook;
  readonly assess: Assess;
  readonly locked: boolean;
  /** Resolves to whether they were kept. */
  readonly onSave: (choices: Partial<Settings>) => Promise<boolean>;
  readonly onClose: () => void;
  readonly onGo: (ref: CellRef) => void;
}

/** Every choice of the workbook's: what it is, who says so, and the way to change it. Nothing is kept before "Simpan". */
export function SettingsView({ assessment, workbook, assess, locked, onSave, onClose, onGo }: SettingsViewProps) {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const [strict, setStrict] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const weaker = useMemo(() => assess(withoutChoices(workbook)), [assess, workbook]);
  const form = useDraft(assessment.settings, weaker.settings);
  useEffect(() => view.current?.querySelector<HTMLElement>("button")?.focus(), []);

  const leave = (): void => (form.changed ? setLeaving(true) : onClose());
  const save = async (): Promise<void> => {
    flushSync(() => {
      setLeaving(false);
      setStrict(true);
    });
    if (form.problems.size > 0) view.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    else if (await onSave(form.choices)) onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || leaving || isUnfolded(event.target)) return;
    event.preventDefault();
    // A dialog that opens while the key is still being dealt with loses the focus to what the key means elsewhere.
    setTimeout(leave);
  };
  const parts = { form, issues: assessment.settingIssues, strict, onGo };
  return (
    <div ref={view} className={styles.view} onKeyDown={onKeyDown}>
      <header className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} aria-label="Kembali" aria-keyshortcuts="Escape" onClick={leave} />
        <h1 className={styles.title}>Pengaturan</h1>
      </header>
      <main className={styles.form}>
        <ReportSection {...parts} found={weaker} />
        <CapaianSection {...parts} />
        <ScaleSection {...parts} />
        <IndikatorSection form={form} indikator={weaker.indikator} />
        <PrintSection {...parts} />
      </main>
      <footer className={styles.actions}>
        <Button appearance="primary" disabledFocusable={locked || !form.changed} onClick={() => void save()}>
          Simpan
        </Button>
        <Button onClick={leave}>Batal</Button>
      </footer>
      <LeaveDialog open={leaving} onStay={() => setLeaving(false)} onSave={() => void save()} onDiscard={onClose} />
    </div>
  );
}
