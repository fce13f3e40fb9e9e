import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular, Copy16Regular, Filter16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    margin: `calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM}) 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  gap: { flexGrow: 1 },
  hint: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
});

interface FindingsBarProps {
  readonly filtering: boolean;
  readonly panelOpen: boolean;
  readonly onPanel: (open: boolean) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onCopyAll: () => void;
}

/** What is done with all findings shown: sieve them, walk through them, copy them; and the keys for one of them. */
export function FindingsBar({ filtering, panelOpen, onPanel, onMove, onCopyAll }: FindingsBarProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar} role="group" aria-label="Semua temuan yang tampil">
        <Button size="small" appearance={filtering ? "primary" : "secondary"} icon={<Filter16Regular />} aria-expanded={panelOpen} onClick={() => onPanel(!panelOpen)}>
          Saring
        </Button>
        <span className={styles.gap} />
        <Button size="small" appearance="subtle" icon={<ArrowUp16Regular />} aria-label="Temuan sebelumnya" title="Temuan sebelumnya" onClick={() => onMove(-1)} />
        <Button size="small" appearance="subtle" icon={<ArrowDown16Regular />} aria-label="Temuan berikutnya" title="Temuan berikutnya" onClick={() => onMove(1)} />
        <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={onCopyAll} aria-label="Salin semua yang tampil" title="Salin semua yang tampil">
          Salin semua
        </Button>
      </div>
      <p className={styles.hint}>↑ ↓ pindah · Enter ke sel · Alt+← kembali · A abaikan · P perbaiki · C salin · ? penjelasan · F6 lembar ↔ panel</p>
    </>
  );
}
