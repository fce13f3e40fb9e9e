import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EqualOff16Filled, ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../domain/finding";

const useStyles = makeStyles({
  mark: { display: "inline-flex", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  inconsistency: { color: tokens.colorBrandForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

const icons = { error: ErrorCircle16Filled, inconsistency: EqualOff16Filled, warning: Warning16Filled };

interface SeverityMarkProps {
  readonly severity: Severity;
  /** What a screen reader says; left out where the word stands beside it. */
  readonly label?: string;
}

/** The sign of a severity: a shape of its own, the colour only repeats it. */
export function SeverityMark({ severity, label }: SeverityMarkProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <span className={mergeClasses(styles.mark, styles[severity])}>{label === undefined ? <Icon aria-hidden /> : <Icon aria-label={label} />}</span>;
}
