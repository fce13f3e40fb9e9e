import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../domain/grid";
import { sheetStatuses } from "../sheet-status";
import type { PaneState } from "../pane-state";
import { WordPart } from "../word/WordPart";
import { SheetItem } from "./SheetItem";

const useStyles = makeStyles({
  undo: { marginBottom: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface SheetsTabProps {
  readonly state: PaneState;
  readonly canDownload: boolean;
  /** `null`: all sheets. */
  readonly onWrite: (key: string | null) => void;
  readonly onWord: () => void;
  readonly onUndo: () => void;
  readonly onGo: (ref: CellRef) => void;
}

/** Bab III for Word, and its sheets: which stand, which are out of date, which can be written, which lack data. */
export function SheetsTab({ state, canDownload, onWrite, onWord, onUndo, onGo }: SheetsTabProps) {
  const styles = useStyles();
  if (!state.assessment) return null;
  return (
    <>
      {state.lastWrite && state.notice?.about !== "write" && (
        <Button className={styles.undo} size="small" disabledFocusable={state.locked} onClick={onUndo}>
          Kembalikan penulisan terakhir
        </Button>
      )}
      <WordPart document={state.assessment.document} canDownload={canDownload} locked={state.locked} onWord={onWord} onWriteAll={() => onWrite(null)} />
      <ul className={styles.list}>
        {sheetStatuses(state.assessment, state.own, state.written, state.staleSince).map((status) => (
          <SheetItem key={status.key} status={status} locked={state.locked} onWrite={onWrite} onGo={onGo} />
        ))}
      </ul>
    </>
  );
}
