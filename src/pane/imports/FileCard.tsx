import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Dismiss16Regular, ErrorCircle16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { ExportMeaning } from "../../domain/imports/export";
import { Fold } from "../Fold";
import { ColumnMeanings } from "./ColumnMeanings";
import { exportName } from "./export-words";
import type { ReadFile } from "./use-import";

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, margin: 0 },
  line: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0` },
  icon: { display: "inline-flex", flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface FileCardProps {
  readonly file: ReadFile;
  readonly locked: boolean;
  readonly onAssign: (column: number, meaning: ExportMeaning | null) => void;
  readonly onRemove: () => void;
}

/** A chosen file: what it was taken for, its columns, or why it cannot be used. */
export function FileCard({ file: { chosen, read, problem }, locked, onAssign, onRemove }: FileCardProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const used = read?.columns.filter(({ meaning }) => meaning !== null).length ?? 0;
  return (
    <li className={styles.card} data-file={chosen.name}>
      <div className={styles.head}>
        <h2 className={styles.name}>{chosen.name}</h2>
        <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={`Buang ${chosen.name}`} disabledFocusable={locked} onClick={onRemove} />
      </div>
      {read ? (
        <p className={styles.line}>
          <span className={`${styles.icon} ${styles.good}`}>
            <CheckmarkCircle16Filled aria-hidden />
          </span>
          <span>
            Dibaca sebagai {exportName[read.kind]}: {read.rows} baris, {read.lines.length} kegiatan/sub kegiatan
            {read.sheet !== chosen.name && ` (lembar ${read.sheet})`}
          </span>
        </p>
      ) : (
        <p className={styles.line}>
          <span className={`${styles.icon} ${styles.bad}`}>
            <ErrorCircle16Filled aria-hidden />
          </span>
          <span>{problem}</span>
        </p>
      )}
      {read && (
        <Fold label={`Kolom: ${used} dibaca, ${read.columns.length - used} tidak`} open={open} onToggle={setOpen}>
          <ColumnMeanings read={read} onAssign={onAssign} />
        </Fold>
      )}
    </li>
  );
}
