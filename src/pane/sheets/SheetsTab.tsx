import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Assessment } from "../../domain/assessment";
import type { CellRef } from "../../domain/grid";
import { sheetStatuses } from "../sheet-status";
import type { PaneState } from "../pane-state";
import { PreparePart } from "../prepare/PreparePart";
import { useDelayed } from "../use-delayed";
import { WordPart } from "../word/WordPart";
import { SheetItem } from "./SheetItem";

const useStyles = makeStyles({
  late: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}` },
  behind: { opacity: 0.6 },
  undo: { marginBottom: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Milliseconds without a change before the sheets are composed that nobody looks at. */
const CALM = 1000;
/** Milliseconds after which it is said that they are being composed. */
const NOTICEABLE = 300;

interface SheetsTabProps {
  readonly state: PaneState;
  readonly inSight: boolean;
  readonly onCompose: (assessment: Assessment) => void;
  readonly canDownload: boolean;
  /** `null`: all sheets. */
  readonly onWrite: (key: string | null) => void;
  readonly onWord: () => void;
  readonly onUndo: () => void;
  readonly onGo: (ref: CellRef) => void;
  readonly onPrepare: () => void;
  readonly onNewYear: () => void;
}

/** Bab III for Word, and its sheets: which stand, which are out of date, which can be written, which lack data. */
export function SheetsTab({ state, inSight, onCompose, canDownload, onWrite, onWord, onUndo, onGo, onPrepare, onNewYear }: SheetsTabProps) {
  const styles = useStyles();
  const { assessment, composed, written } = state;
  const isBehind = composed !== assessment;
  const isLate = useDelayed(isBehind && inSight, NOTICEABLE);
  const isNeeded = inSight || written.size > 0;
  useEffect(() => {
    if (!assessment || !isBehind || !isNeeded) return;
    const timer = setTimeout(() => onCompose(assessment), inSight ? 0 : CALM);
    return () => clearTimeout(timer);
  }, [assessment, isBehind, isNeeded, inSight, onCompose]);
  return (
    <>
      {state.lastWrite && state.notice?.about !== "write" && (
        <Button className={styles.undo} size="small" disabledFocusable={state.locked} onClick={onUndo}>
          Kembalikan penulisan terakhir
        </Button>
      )}
      {isLate && <p className={styles.late}>Menyusun tabel…</p>}
      {composed && (
        <div className={isLate ? styles.behind : undefined} aria-busy={isBehind}>
          <WordPart document={composed.document} canDownload={canDownload} locked={state.locked} onWord={onWord} onWriteAll={() => onWrite(null)} />
          <ul className={styles.list}>
            {sheetStatuses(composed, state.own, written, state.staleSince).map((status) => (
              <SheetItem key={status.key} status={status} locked={state.locked} onWrite={onWrite} onGo={onGo} />
            ))}
          </ul>
        </div>
      )}
      <PreparePart locked={state.locked} onPrepare={onPrepare} onNewYear={onNewYear} />
    </>
  );
}
