import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { BoundTable } from "../../domain/assessment";
import { refName, type CellRef } from "../../domain/grid";
import { TableItem } from "./TableItem";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  example: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2, "& p": { margin: `0 0 ${tokens.spacingVerticalXS}` } },
});

interface TablesTabProps {
  readonly tables: readonly BoundTable[];
  readonly locked: boolean;
  readonly onGo: (ref: CellRef) => void;
  readonly onExample: () => void;
}

/** The tables found in the workbook, and an example of all that can be found. */
export function TablesTab({ tables, locked, onGo, onExample }: TablesTabProps) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {tables.map((table) => (
          <TableItem key={`${table.kind}@${refName({ sheet: table.sheet, row: table.box.top, column: table.box.left })}`} table={table} onGo={onGo} />
        ))}
      </ul>
      <div className={styles.example}>
        <p>Ingin melihat buku kerja yang lengkap, dengan semua tabel?</p>
        <Button size="small" disabledFocusable={locked} onClick={onExample}>
          Coba dengan contoh
        </Button>
      </div>
    </>
  );
}
