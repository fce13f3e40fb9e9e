import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../domain/grid";
import { sheetStatuses } from "../sheet-status";
import type { PaneState } from "../pane-state";
import { SheetItem } from "./SheetItem";

const useStyles = makeStyles({
  undo: { marginBottom: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface SheetsTabProps {
  readonly state: PaneState;
  readonly onWrite: (key: string) => void;
  readonly onUndo: () => void;
  readonly onGo: (ref: CellRef) => void;
}

/** The sheets of Bab III: which stand, which are out of date, which can be written, which lack data. */
export function SheetsTab({ state, onWrite, onUndo, onGo }: SheetsTabProps) {
  const styles = useStyles();
  if (!state.assessment) return null;
  return (
    <>
      {state.lastWrite && state.notice?.about !== "write" && (
        <Button className={styles.undo} size="small" disabledFocusable={state.locked} onClick={onUndo}>
          Kembalikan penulisan terakhir
        </Button>
      )}
      <ul className={styles.list}>
        {sheetStatuses(state.assessment, state.own, state.written, state.staleSince).map((status) => (
          <SheetItem key={status.key} status={status} locked={state.locked} onWrite={onWrite} onGo={onGo} />
        ))}
      </ul>
    </>
  );
}
