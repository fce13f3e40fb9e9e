import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular, Info16Regular } from "@fluentui/react-icons";
import type { Finding } from "../../domain/finding";
import { cellName } from "../../domain/grid";
import type { FindingActions } from "../use-finding-actions";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  button: { minWidth: 0 },
});

interface CardActionsProps {
  readonly finding: Finding;
  readonly tabIndex: 0 | -1;
  readonly actions: FindingActions;
}

/** What can be done with one finding besides going to its cell. */
export function CardActions({ finding, tabIndex, actions }: CardActionsProps) {
  const styles = useStyles();
  const cell = `sel ${cellName(finding.at[0])}`;
  const parts = { className: styles.button, size: "small", tabIndex } as const;
  return (
    <div className={styles.row}>
      {finding.waived === null && finding.mend && (
        <Button {...parts} aria-label={`Perbaiki… ${cell}`} aria-keyshortcuts="P" onClick={() => actions.mend(finding)}>
          Perbaiki…
        </Button>
      )}
      {finding.waived === null ? (
        <Button {...parts} aria-label={`Abaikan… ${cell}`} aria-keyshortcuts="A" onClick={() => actions.waive(finding)}>
          Abaikan…
        </Button>
      ) : (
        <Button {...parts} aria-label={`Batalkan pengabaian ${cell}`} onClick={() => actions.unwaive(finding)}>
          Batalkan
        </Button>
      )}
      <Button {...parts} appearance="subtle" icon={<Copy16Regular />} aria-label={`Salin temuan ${cell}`} title="Salin temuan" aria-keyshortcuts="C" onClick={() => actions.copy(finding)} />
      <Button {...parts} appearance="subtle" icon={<Info16Regular />} aria-label={`Penjelasan: ${finding.title}, ${cell}`} title="Penjelasan" aria-keyshortcuts="?" onClick={() => actions.help(finding)} />
    </div>
  );
}
