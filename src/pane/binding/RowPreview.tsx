import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { BoundTable } from "../../domain/assessment";
import type { Grid } from "../../domain/grid";
import { Paged } from "../Paged";
import { readRows } from "./read-rows";

/** Enough to see whether it is read rightly. */
const FEW = 8;

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontVariantNumeric: "tabular-nums", "& th, & td": { padding: `2px ${tokens.spacingHorizontalXS}`, textAlign: "start", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" }, "& caption": { ...typographyStyles.caption1Strong, textAlign: "start", padding: `${tokens.spacingVerticalXS} 0` } },
  row: { width: "36px" },
  as: { width: "84px" },
  text: { display: "-webkit-box", WebkitLineClamp: 3, WebkitBoxOrient: "vertical", overflow: "hidden" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** How each row of a table will be read. */
export function RowPreview({ table, grid }: { readonly table: BoundTable; readonly grid: Grid }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const rows = readRows(table, grid);
  const shown = all ? rows : rows.slice(0, FEW);
  return (
    <>
      <Paged items={shown}>
        {(page) => (
          <table className={styles.table}>
            <caption>Baris akan dibaca begini:</caption>
            <thead>
              <tr>
                <th scope="col" className={styles.row}>
                  Baris
                </th>
                <th scope="col" className={styles.as}>
                  Sebagai
                </th>
                <th scope="col">Isi</th>
              </tr>
            </thead>
            <tbody>
              {page.map(({ row, as, text }) => (
                <tr key={row} data-row={row} data-as={as}>
                  <td>{row}</td>
                  <td className={mergeClasses(as !== "isi" && styles.strong)}>{as}</td>
                  <td>
                    <span className={styles.text}>{text}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Paged>
      {!all && rows.length > FEW && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          Tampilkan semua {rows.length} baris
        </Button>
      )}
    </>
  );
}
