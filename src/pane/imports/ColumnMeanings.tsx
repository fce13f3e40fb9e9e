import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { columnName } from "../../domain/grid";
import type { Export, ExportMeaning } from "../../domain/imports/export";
import { meaningsOf } from "../../domain/imports/export-columns";
import { Pick } from "../Pick";
import { meaningName } from "./export-words";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", tableLayout: "fixed", overflowWrap: "anywhere", "& th, & td": { padding: `2px ${tokens.spacingHorizontalXS}`, textAlign: "start", verticalAlign: "middle" } },
  head: { color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  letter: { width: "32px" },
});

const NONE = "none";

interface ColumnMeaningsProps {
  readonly read: Export;
  readonly onAssign: (column: number, meaning: ExportMeaning | null) => void;
}

/** The columns of an export: heading, and what is read from it, which can be changed. */
export function ColumnMeanings({ read, onAssign }: ColumnMeaningsProps) {
  const styles = useStyles();
  const options: readonly { readonly value: ExportMeaning | "none"; readonly label: string }[] = [{ value: NONE, label: "Tidak dibaca" }, ...meaningsOf[read.kind].map((meaning) => ({ value: meaning, label: meaningName[meaning] }))];
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.letter}>
            Kol.
          </th>
          <th scope="col">Judul</th>
          <th scope="col">Dibaca sebagai</th>
        </tr>
      </thead>
      <tbody>
        {read.columns.map(({ column, heading, meaning }) => (
          <tr key={column} data-column={column}>
            <td>{columnName(column)}</td>
            <td>{heading}</td>
            <td>
              <Pick small aria-label={`Kolom ${columnName(column)} dibaca sebagai`} options={options} value={meaning ?? NONE} onChange={(value) => onAssign(column, value === NONE ? null : value)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
