import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { Finding } from "../../domain/finding";
import { cellName } from "../../domain/grid";
import { dayText } from "../../domain/local-day";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  field: { minWidth: 0, width: "100%" },
});

export interface WaiveDialogProps {
  readonly finding: Finding;
  /** Who is offered as the author. */
  readonly author: string;
  /** "2023-01-31". */
  readonly date: string;
  readonly onWaive: (reason: string, author: string) => void;
  readonly onCancel: () => void;
}

const meaning = (severity: Finding["severity"]): string =>
  severity === "warning"
    ? "Peringatan tidak menghalangi “Siap diserahkan”; bila diabaikan, ia hanya disisihkan dari daftar."
    : "Bila diabaikan, temuan ini tidak lagi menghalangi “Siap diserahkan”, padahal angkanya tetap. Alasan dan nama Anda tercantum di Hasil Pemeriksaan.";

/** Asks for the reason before a finding is set aside, and says what that means. */
export function WaiveDialog({ finding, author, date, onWaive, onCancel }: WaiveDialogProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState("");
  const [name, setName] = useState(author);
  const [tried, setTried] = useState(false);
  const [first] = finding.at;
  const lacking = tried && reason.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === "") form.current?.querySelector("textarea")?.focus();
    else onWaive(reason.trim(), name.trim());
  };
  return (
    <Dialog modalType="modal" open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <form ref={form} noValidate onSubmit={submit}>
          <DialogBody>
            <DialogTitle>Abaikan temuan ini?</DialogTitle>
            <DialogContent className={styles.form}>
              <p className={styles.text}>
                <b>{finding.title}</b> · {first.sheet}, sel {cellName(first)}
              </p>
              <Field label="Alasan" required {...(lacking && { validationMessage: "Tulis alasannya: pereviu akan menanyakannya.", validationState: "error" as const })}>
                <Textarea className={styles.field} rows={3} value={reason} onChange={(_, { value }) => setReason(value)} />
              </Field>
              <Field label="Nama">
                <Input className={styles.field} value={name} onChange={(_, { value }) => setName(value)} />
              </Field>
              <p className={styles.text}>{meaning(finding.severity)}</p>
              <p className={styles.text}>Tersimpan di buku kerja ini dengan tanggal {dayText(date)}. Berlaku selama angkanya tidak berubah.</p>
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" type="submit">
                Abaikan
              </Button>
              <Button onClick={onCancel}>Batal</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
