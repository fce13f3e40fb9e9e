import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { refName } from "../../domain/grid";
import type { NewYear } from "../../domain/new-year/new-year";

const useStyles = makeStyles({
  content: { overflowWrap: "anywhere", "& p": { margin: `0 0 ${tokens.spacingVerticalS}` } },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { marginBottom: tokens.spacingVerticalXS },
  why: { color: tokens.colorNeutralForeground2 },
});

export interface NewYearDialogProps {
  readonly made: NewYear;
  readonly locked: boolean;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

/** What a workbook for the next year would have from this one and what not, before it is made. */
export function NewYearDialog({ made, locked, onOpen, onCancel }: NewYearDialogProps) {
  const styles = useStyles();
  const { year, carried, leftOut } = made;
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{year === null ? "Salin ke tahun baru" : `Salin ke tahun ${year}`}</DialogTitle>
          <DialogContent className={styles.content}>
            <p>Buku kerja baru terbuka di jendela lain dengan tabel baku. Buku kerja ini tidak berubah.</p>
            <h3 className={styles.heading}>Terbawa</h3>
            <ul className={styles.list} aria-label="Terbawa">
              {carried.map(({ sheet, what }) => (
                <li key={sheet} className={styles.item}>
                  <b>{sheet}</b>: {what}
                </li>
              ))}
            </ul>
            {leftOut.length > 0 && (
              <>
                <h3 className={styles.heading}>Tidak terbawa</h3>
                <ul className={styles.list} aria-label="Tidak terbawa">
                  {leftOut.map(({ what, why, at }, index) => (
                    <li key={index} className={styles.item}>
                      {what}
                      {at && ` (${refName(at)})`}. <span className={styles.why}>{why}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabledFocusable={locked} onClick={onOpen}>
              Buat buku kerja baru
            </Button>
            <Button onClick={onCancel}>Batal</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
