import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Assessment } from "../../domain/assessment";

const useStyles = makeStyles({
  button: { width: "100%" },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface BuildButtonProps {
  readonly assessment: Assessment | null;
  readonly busy: boolean;
  readonly locked: boolean;
  readonly onBuild: () => void;
}

function whyNot(assessment: Assessment | null, busy: boolean, locked: boolean): string | null {
  if (locked) return null;
  if (!assessment) return busy ? "Menunggu pemeriksaan pertama selesai." : "Buku kerja belum terbaca. Tekan Coba lagi.";
  return assessment.tables.length === 0 ? "Belum ada data yang dapat ditulis." : null;
}

/** The one primary button; it stays where it is and keeps the focus while it cannot be pressed. */
export function BuildButton({ assessment, busy, locked, onBuild }: BuildButtonProps) {
  const styles = useStyles();
  const id = useId();
  const why = whyNot(assessment, busy, locked);
  return (
    <>
      <Button className={styles.button} appearance="primary" size="large" disabledFocusable={locked || why !== null} aria-describedby={why ? id : undefined} onClick={onBuild}>
        Buat tabel Bab III
      </Button>
      {why && (
        <p id={id} className={styles.why}>
          {why}
        </p>
      )}
    </>
  );
}
