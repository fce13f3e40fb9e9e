import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CellEdit, Finding, Mend } from "../../domain/finding";
import type { CellRef } from "../../domain/grid";
import { Paged } from "../Paged";
import { MendTable } from "./MendTable";
import type { MendGroup } from "./mend-group";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
});

export interface MendDialogProps {
  readonly finding: Finding & { readonly mend: Mend };
  /** What can be mended of its kind altogether. */
  readonly group: MendGroup;
  readonly locked: boolean;
  readonly onApply: (label: string, edits: readonly CellEdit[]) => void;
  readonly onGo: (ref: CellRef) => void;
  readonly onCancel: () => void;
}

/** Every cell before and after, before anything is written; also for all of the same kind at once. */
export function MendDialog({ finding: { mend }, group, locked, onApply, onGo, onCancel }: MendDialogProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const edits = all ? group.edits : mend.edits;
  const label = all ? "Perbaiki semua yang sejenis" : mend.label;
  return (
    <Dialog modalType="modal" open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{label}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>Hanya sel di bawah ini yang berubah, dan dapat dikembalikan. Belum ada yang ditulis.</p>
            {group.findings > 1 && <Checkbox checked={all} onChange={(_, data) => setAll(data.checked === true)} label={`Juga temuan lain yang sejenis: ${group.findings} temuan, ${group.edits.length} sel`} />}
            <Paged items={edits}>{(shown) => <MendTable edits={shown} onGo={onGo} />}</Paged>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabledFocusable={locked || edits.length === 0} onClick={() => onApply(label, edits)}>
              Terapkan pada {edits.length} sel
            </Button>
            <Button onClick={onCancel}>Batal</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
