import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { CopyText } from "../CopyText";

interface CopyDialogProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** The text to copy by hand, where this Excel lets nothing be copied for the user. */
export function CopyDialog({ text, onClose }: CopyDialogProps) {
  return (
    <Dialog modalType="modal" open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Salin temuan</DialogTitle>
          <DialogContent>
            <CopyText what="temuan" text={text} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>Tutup</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
