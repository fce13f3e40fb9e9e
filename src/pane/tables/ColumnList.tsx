import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { BoundTable } from "../../domain/assessment";
import { columnName } from "../../domain/grid";
import { roleName } from "./role-name";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", overflowWrap: "anywhere", "& th, & td": { padding: `2px ${tokens.spacingHorizontalXS}`, textAlign: "start", verticalAlign: "top" } },
  head: { color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The columns of a table: letter, heading as it stands, and what it was taken for. */
export function ColumnList({ table: { columns, headings } }: { readonly table: BoundTable }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <th scope="col">Kolom</th>
          <th scope="col">Judul</th>
          <th scope="col">Dibaca sebagai</th>
        </tr>
      </thead>
      <tbody>
        {[...columns].map(([column, role]) => (
          <tr key={column}>
            <td>{columnName(column)}</td>
            <td>{headings.get(column) ?? ""}</td>
            <td>{roleName(role)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
