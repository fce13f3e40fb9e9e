import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CellEdit } from "../../domain/finding";
import { cellName, refName, type CellRef } from "../../domain/grid";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: "start", fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, verticalAlign: "top", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sheet: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`, textAlign: "start", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  place: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  kind: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface MendTableProps {
  readonly edits: readonly CellEdit[];
  readonly onGo: (ref: CellRef) => void;
}

const kindOf = (value: CellEdit["was"]): string | null => (typeof value === "string" ? "teks" : typeof value === "number" ? "angka" : null);

/** Cell by cell, before and after; where a text becomes a number, which look alike, it is said. */
export function MendTable({ edits, onGo }: MendTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {["Sel", "Sekarang", "Menjadi"].map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {edits.map(({ at, was, value, before, after }, n) => {
          const turns = typeof was !== typeof value;
          return (
            <Fragment key={refName(at)}>
              {at.sheet !== edits[n - 1]?.at.sheet && (
                <tr>
                  <th colSpan={3} scope="rowgroup" className={styles.sheet}>
                    {at.sheet}
                  </th>
                </tr>
              )}
              <tr data-edit={refName(at)}>
                <td className={styles.cell}>
                  <Button className={styles.place} size="small" title={at.sheet} aria-label={`Ke sel ${cellName(at)}, lembar ${at.sheet}`} onClick={() => onGo(at)}>
                    {cellName(at)}
                  </Button>
                </td>
                <td className={styles.cell}>
                  {before}
                  {turns && <span className={styles.kind}>{kindOf(was)}</span>}
                </td>
                <td className={styles.cell}>
                  {after}
                  {turns && <span className={styles.kind}>{kindOf(value)}</span>}
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
