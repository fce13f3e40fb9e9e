import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoundTable } from "../../domain/assessment";
import { refName, type CellRef } from "../../domain/grid";
import { TableItem } from "./TableItem";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface TablesTabProps {
  readonly tables: readonly BoundTable[];
  readonly onGo: (ref: CellRef) => void;
}

/** The tables found in the workbook. */
export function TablesTab({ tables, onGo }: TablesTabProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <TableItem key={`${table.kind}@${refName({ sheet: table.sheet, row: table.box.top, column: table.box.left })}`} table={table} onGo={onGo} />
      ))}
    </ul>
  );
}
