import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";

interface UndoDialogProps {
  /** Why it was refused at first; `null` closes the dialog. */
  readonly question: string | null;
  readonly onUndo: () => void;
  readonly onCancel: () => void;
}

/** Asks before changes made after the write are lost. */
export function UndoDialog({ question, onUndo, onCancel }: UndoDialogProps) {
  return (
    <Dialog modalType="alert" open={question !== null} onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Tetap kembalikan?</DialogTitle>
          <DialogContent>{question}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onUndo}>
              Tetap kembalikan
            </Button>
            <Button onClick={onCancel}>Batal</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
