import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Circle12Filled, CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { Assessment } from "../../domain/assessment";
import type { Severity } from "../../domain/finding";
import { findingsOf, severities, severityWord, verdictOf } from "../summary";

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
  state: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  icon: { display: "inline-flex" },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  notReady: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  counts: { display: "inline-flex", flexWrap: "wrap", alignItems: "center" },
  count: { minWidth: 0, padding: `2px ${tokens.spacingHorizontalXXS}`, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, textDecorationLine: "underline" },
  none: { padding: `0 ${tokens.spacingHorizontalXXS}`, color: tokens.colorNeutralForeground3 },
});

interface VerdictProps {
  readonly assessment: Assessment | null;
  readonly busy: boolean;
  readonly onJump: (severity: Severity) => void;
}

/** Fit to submit or not, and how many findings; a click on a count leads to the first of them. */
export function Verdict({ assessment, busy, onJump }: VerdictProps) {
  const styles = useStyles();
  if (!assessment) return <div className={mergeClasses(styles.line, styles.quiet)}>{busy ? "Memeriksa buku kerja…" : "Belum diperiksa"}</div>;
  const color = assessment.tables.length === 0 ? styles.quiet : assessment.ready ? styles.ready : styles.notReady;
  return (
    <div className={styles.line}>
      <span className={styles.state}>
        <span className={mergeClasses(styles.icon, color)}>{assessment.ready ? <CheckmarkCircle16Filled aria-hidden /> : <Circle12Filled aria-hidden />}</span>
        {verdictOf(assessment)}
      </span>
      <span className={styles.counts}>
        {(assessment.tables.length === 0 ? [] : severities).map((severity, index) => {
          const text = `${findingsOf(assessment.findings, severity).length} ${severityWord[severity]}`;
          return (
            <span key={severity}>
              {index > 0 && <span aria-hidden>·</span>}
              {text.startsWith("0 ") ? (
                <span className={styles.none}>{text}</span>
              ) : (
                <Button className={styles.count} appearance="transparent" size="small" onClick={() => onJump(severity)}>
                  {text}
                </Button>
              )}
            </span>
          );
        })}
      </span>
    </div>
  );
}
