import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

/** Where the focus is again when the preview closes. */
export const NEW_YEAR_BUTTON = "new-year-button";

const useStyles = makeStyles({
  part: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalL, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PreparePartProps {
  readonly locked: boolean;
  readonly onPrepare: () => void;
  readonly onNewYear: () => void;
}

/** New workbooks: an empty one, and the next year's from this one. */
export function PreparePart({ locked, onPrepare, onNewYear }: PreparePartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        Buku kerja baru
      </h2>
      <p className={styles.text}>Terbuka di jendela lain, dengan tabel baku yang siap diisi. Buku kerja ini tidak berubah.</p>
      <div className={styles.ways}>
        <Button id={NEW_YEAR_BUTTON} size="small" disabledFocusable={locked} onClick={onNewYear}>
          Salin ke tahun baru…
        </Button>
        <Button size="small" disabledFocusable={locked} onClick={onPrepare}>
          Siapkan buku kerja baru
        </Button>
      </div>
    </section>
  );
}
