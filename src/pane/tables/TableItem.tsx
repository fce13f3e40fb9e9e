import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, QuestionCircle16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { BoundTable } from "../../domain/assessment";
import { boxName, type CellRef } from "../../domain/grid";
import { Fold } from "../Fold";
import { ColumnList } from "./ColumnList";
import { kindName } from "../../domain/kind-name";

const useStyles = makeStyles({
  item: { padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  kind: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  sure: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0` },
  icon: { display: "inline-flex", flexShrink: 0 },
  known: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  place: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere", textAlign: "start" },
});

interface TableItemProps {
  readonly table: BoundTable;
  readonly onGo: (ref: CellRef) => void;
}

/** One table: what it was taken for, how surely and why, its place and its columns. */
export function TableItem({ table, onGo }: TableItemProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { kind, title, name, sheet, box, sure, reason, columns } = table;
  return (
    <li className={styles.item}>
      <h2 className={styles.kind}>{kindName[kind]}</h2>
      <p className={styles.text}>{name === null ? title : `${title} (tabel ${name})`}</p>
      <p className={styles.sure}>
        <span className={mergeClasses(styles.icon, sure ? styles.known : styles.doubtful)}>{sure ? <CheckmarkCircle16Filled aria-hidden /> : <QuestionCircle16Filled aria-hidden />}</span>
        <span>
          {sure ? "Dikenali" : "Perlu dipastikan"}: {reason}
        </span>
      </p>
      <Button className={styles.place} size="small" aria-label={`Ke ${sheet} · ${boxName(box)}`} onClick={() => onGo({ sheet, row: box.top, column: box.left })}>
        {sheet} · {boxName(box)}
      </Button>
      {columns.size > 0 && (
        <Fold label={`${columns.size} kolom`} open={open} onToggle={setOpen}>
          <ColumnList table={table} />
        </Fold>
      )}
    </li>
  );
}
