import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { Activity } from "../pane-state";
import { useDelayed } from "../use-delayed";

/** Shorter work passes without a word. Milliseconds. */
const NOTICEABLE = 500;

const useStyles = makeStyles({
  strip: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.caption1, display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, minHeight: "24px" },
});

interface ProgressStripProps {
  readonly activity: Activity | null;
  readonly hanging: boolean;
  readonly onStop: () => void;
}

/** What is being done, once it takes longer than half a second, and the way to stop it. */
export function ProgressStrip({ activity, hanging, onStop }: ProgressStripProps) {
  const styles = useStyles();
  const long = useDelayed(activity !== null, NOTICEABLE);
  return (
    <div className={styles.strip} role="status">
      {hanging && <div className={styles.line}>Excel belum menjawab. Bila ada sel yang sedang disunting, tekan Enter dahulu.</div>}
      {long && activity && (
        <>
          <div className={styles.line}>
            <span>{activity.doing}</span>
            {activity.stoppable && (
              <Button size="small" onClick={onStop}>
                Hentikan
              </Button>
            )}
          </div>
          <ProgressBar aria-label={activity.doing} />
        </>
      )}
    </div>
  );
}
