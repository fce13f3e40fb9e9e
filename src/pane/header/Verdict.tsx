import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Circle12Filled, CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { Assessment } from "../../domain/assessment";
import { findingsOf, severities, severityWord, verdictOf, waivedOf } from "../summary";
import type { JumpTarget } from "../use-findings-view";
import { LastCheckLine } from "./LastCheckLine";

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
  state: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS} 0 0`, justifyContent: "flex-start", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
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
  readonly onJump: (to: JumpTarget) => void;
}

interface Count {
  readonly to: JumpTarget;
  readonly text: string;
  readonly some: boolean;
}

function countsOf({ findings, tables }: Assessment): readonly Count[] {
  if (tables.length === 0) return [];
  const waived = waivedOf(findings).length;
  const standing = severities.map((severity): Count => {
    const count = findingsOf(findings, severity).length;
    return { to: severity, text: `${count} ${severityWord[severity]}`, some: count > 0 };
  });
  return waived > 0 ? [...standing, { to: "waived", text: `${waived} diabaikan`, some: true }] : standing;
}

/** Fit to submit or not, how many findings, and whether the verdict on paper still holds; a click leads to the first of them. */
export function Verdict({ assessment, busy, onJump }: VerdictProps) {
  const styles = useStyles();
  if (!assessment) return <div className={mergeClasses(styles.line, styles.quiet)}>{busy ? "Memeriksa buku kerja…" : "Belum diperiksa"}</div>;
  const color = assessment.tables.length === 0 ? styles.quiet : assessment.ready ? styles.ready : styles.notReady;
  return (
    <div>
      <div className={styles.line}>
        <Button
          className={styles.state}
          appearance="transparent"
          size="small"
          icon={<span className={mergeClasses(styles.icon, color)}>{assessment.ready ? <CheckmarkCircle16Filled aria-hidden /> : <Circle12Filled aria-hidden />}</span>}
          disabledFocusable={assessment.tables.length === 0}
          onClick={() => onJump("worst")}
        >
          {verdictOf(assessment)}
        </Button>
        <span className={styles.counts}>
          {countsOf(assessment).map(({ to, text, some }, index) => (
            <span key={to}>
              {index > 0 && <span aria-hidden>·</span>}
              {some ? (
                <Button className={styles.count} appearance="transparent" size="small" onClick={() => onJump(to)}>
                  {text}
                </Button>
              ) : (
                <span className={styles.none}>{text}</span>
              )}
            </span>
          ))}
        </span>
      </div>
      {assessment.lastCheck && <LastCheckLine check={assessment.lastCheck} onJump={() => onJump("worst")} />}
    </div>
  );
}
