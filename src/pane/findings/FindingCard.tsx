import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useId, type KeyboardEvent } from "react";
import type { Finding } from "../../domain/finding";
import { cellName } from "../../domain/grid";
import { dayText } from "../../domain/local-day";
import { severityWord } from "../summary";
import { SeverityMark } from "../SeverityMark";
import type { FindingActions } from "../use-finding-actions";
import { CardActions } from "./CardActions";
import { Figures } from "./Figures";
import { actionOfKey } from "./finding-keys";
import { MoreCells } from "./MoreCells";
import { sameFinding } from "./same-finding";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: "48px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerForeground1 },
  inconsistency: { borderInlineStartColor: tokens.colorBrandForeground1 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningForeground1 },
  waived: { borderInlineStartColor: tokens.colorNeutralStroke1, backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  mark: { paddingTop: "2px" },
  title: { ...typographyStyles.body1Strong, flexGrow: 1, margin: 0, overflowWrap: "anywhere" },
  place: { ...typographyStyles.caption1, display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  go: { flexShrink: 0 },
  text: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
});

interface FindingCardProps {
  readonly id: string;
  readonly finding: Finding;
  readonly active: boolean;
  readonly onFocus: (id: string) => void;
  readonly onBlur: () => void;
  readonly actions: FindingActions;
}

/** Readings give equal findings anew; those are not drawn again. */
const sameCard = (a: FindingCardProps, b: FindingCardProps): boolean =>
  a.id === b.id && a.active === b.active && a.actions === b.actions && a.onFocus === b.onFocus && a.onBlur === b.onBlur && sameFinding(a.finding, b.finding);

/** One finding: what, where, the figures, why, what to do, and the keys for it. */
export const FindingCard = memo(function FindingCard({ id, finding, active, onFocus, onBlur, actions }: FindingCardProps) {
  const styles = useStyles();
  const titleId = useId();
  const [first, ...more] = finding.at;
  const tabIndex = active ? 0 : -1;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Enter on a button of the card is the button's.
    if (event.key === "Enter" && event.target !== event.currentTarget) return;
    const act = actionOfKey(event, finding, actions);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <article
      data-finding={id}
      className={mergeClasses(styles.card, styles[finding.severity], finding.waived !== null && styles.waived)}
      tabIndex={tabIndex}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onFocus={() => onFocus(id)}
      onBlur={onBlur}
    >
      <div className={styles.head} id={titleId}>
        <span className={styles.mark}>
          <SeverityMark severity={finding.severity} label={severityWord[finding.severity]} />
        </span>
        <h4 className={styles.title}>{finding.title}</h4>
      </div>
      <div className={styles.place}>
        <span>
          {first.sheet} · sel {cellName(first)}
        </span>
        <Button className={styles.go} size="small" tabIndex={tabIndex} aria-label={`Ke sel ${cellName(first)}, lembar ${first.sheet}`} onClick={() => actions.go(first)}>
          Ke sel
        </Button>
      </div>
      <Figures found={finding.found} expected={finding.expected} />
      <p className={styles.text}>{finding.message}</p>
      <p className={styles.text}>
        <b>Saran:</b> {finding.remedy}
      </p>
      {finding.waived && (
        <p className={styles.text}>
          <b>Diabaikan</b> {dayText(finding.waived.date)}
          {finding.waived.author !== "" && ` oleh ${finding.waived.author}`}: {finding.waived.reason}
        </p>
      )}
      {more.length > 0 && <MoreCells cells={more} sheet={first.sheet} tabIndex={tabIndex} onGo={actions.go} />}
      <CardActions finding={finding} tabIndex={tabIndex} actions={actions} />
    </article>
  );
}, sameCard);
