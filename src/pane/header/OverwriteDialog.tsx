import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { editPlaces, type OwnEdit } from "../../domain/own-edits";
import type { OverwriteQuestion } from "../pane-state";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
  item: { marginBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  text: { margin: 0 },
});

interface OverwriteDialogProps {
  /** `null` closes the dialog. */
  readonly question: OverwriteQuestion | null;
  readonly onOver: () => void;
  readonly onSkip: () => void;
  readonly onCancel: () => void;
}

const unknown = (edits: readonly OwnEdit[]): boolean => edits.some(({ known }) => !known);

/** Asks before anything the user typed into our sheets is lost. The first button, which has the focus, loses nothing. */
export function OverwriteDialog({ question, onOver, onSkip, onCancel }: OverwriteDialogProps) {
  const styles = useStyles();
  const edits = question?.edits ?? [];
  return (
    <Dialog modalType="alert" open={question !== null} onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Timpa isian Anda?</DialogTitle>
          <DialogContent>
            <p className={styles.text}>Isian yang bukan tulisan LAKIP akan hilang di:</p>
            <ul className={styles.list}>
              {edits.map((edit) => (
                <li key={edit.key} className={styles.item}>
                  <b>{edit.sheet}</b>: {editPlaces(edit)}
                </li>
              ))}
            </ul>
            {unknown(edits) && <p className={styles.text}>Tulisan LAKIP yang terdahulu tidak tercatat di sana, jadi yang disebut adalah semua yang akan berubah.</p>}
            <p className={styles.text}>Belum ada yang ditulis.</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onCancel}>
              Batal
            </Button>
            {question?.canSkip === true && <Button onClick={onSkip}>{edits.length === 1 ? "Lewati lembar ini" : `Lewati ${edits.length} lembar ini`}</Button>}
            <Button onClick={onOver}>Timpa</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
