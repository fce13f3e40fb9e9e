import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";

interface LeaveDialogProps {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Asks before unsaved changes are lost. */
export function LeaveDialog({ open, onStay, onSave, onDiscard }: LeaveDialogProps) {
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => !data.open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Simpan perubahan?</DialogTitle>
          <DialogContent>Perubahan pengaturan belum disimpan.</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              Simpan
            </Button>
            <Button onClick={onDiscard}>Buang perubahan</Button>
            <Button onClick={onStay}>Lanjut menyunting</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
