import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, CheckmarkCircle16Regular, QuestionCircle16Filled } from "@fluentui/react-icons";
import type { Standing } from "./standing-tables";

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  mark: { display: "inline-flex", flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  asking: { color: tokens.colorStatusWarningForeground1 },
});

const looks = {
  bound: { word: "Ditetapkan", Icon: CheckmarkCircle16Filled },
  known: { word: "Dikenali", Icon: CheckmarkCircle16Regular },
  doubtful: { word: "Perlu dipastikan", Icon: QuestionCircle16Filled },
} as const;

/** How sure it is of a table, by sign and word; `why` in the same line. */
export function StandingLine({ standing, why }: { readonly standing: Standing; readonly why: string }) {
  const styles = useStyles();
  const { word, Icon } = looks[standing];
  return (
    <p className={styles.line}>
      <span className={mergeClasses(styles.mark, standing === "doubtful" ? styles.asking : styles.good)}>
        <Icon aria-hidden />
      </span>
      <span>
        <b>{word}</b>
        {why !== "" && `: ${why}`}
      </span>
    </p>
  );
}
