import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { History16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { LastCheck } from "../../domain/assessment";
import { dayText } from "../../domain/local-day";

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "24px", color: tokens.colorNeutralForeground2 },
  icon: { display: "inline-flex", flexShrink: 0 },
  changed: { color: tokens.colorStatusWarningForeground1 },
  button: { minWidth: 0, padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline", textAlign: "start" },
});

interface LastCheckLineProps {
  readonly check: LastCheck;
  readonly onJump: () => void;
}

/** When the verdict on "Hasil Pemeriksaan" was written, or that figures have changed since. */
export function LastCheckLine({ check: { date, changed }, onJump }: LastCheckLineProps) {
  const styles = useStyles();
  const day = date === null ? "" : ` ${dayText(date)}`;
  return (
    <div className={styles.line} data-check={changed ? "changed" : "current"}>
      {changed ? (
        <>
          <span className={mergeClasses(styles.icon, styles.changed)}>
            <Warning16Filled aria-hidden />
          </span>
          <Button className={styles.button} appearance="transparent" size="small" title={`Hasil Pemeriksaan ditulis${day}. Tulis ulang agar mengikuti angka sekarang.`} onClick={onJump}>
            Berubah sejak diperiksa{day}
          </Button>
        </>
      ) : (
        <>
          <span className={styles.icon}>
            <History16Regular aria-hidden />
          </span>
          Diperiksa{day}
        </>
      )}
    </div>
  );
}
