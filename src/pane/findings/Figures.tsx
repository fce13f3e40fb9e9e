import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  figures: { ...typographyStyles.body1, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalXS} 0 0`, fontVariantNumeric: "tabular-nums" },
  term: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, overflowWrap: "anywhere" },
  expected: { margin: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

interface FiguresProps {
  readonly found: string | null;
  readonly expected: string | null;
}

/** What the cell says and what it should say, one under the other. */
export function Figures({ found, expected }: FiguresProps) {
  const styles = useStyles();
  if (found === null && expected === null) return null;
  return (
    <dl className={styles.figures}>
      {found !== null && (
        <>
          <dt className={styles.term}>tertulis</dt>
          <dd className={styles.figure}>{found}</dd>
        </>
      )}
      {expected !== null && (
        <>
          <dt className={styles.term}>seharusnya</dt>
          <dd className={styles.expected}>{expected}</dd>
        </>
      )}
    </dl>
  );
}
