import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import { cellName, refName, type CellRef } from "../../domain/grid";
import type { ImportChange, MatchedLine } from "../../domain/imports/import-plan";
import { Paged } from "../Paged";
import { fieldName } from "./export-words";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: "start", fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, verticalAlign: "top", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`, textAlign: "start", overflowWrap: "anywhere" },
  by: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  place: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  field: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface ChangeTableProps {
  readonly lines: readonly MatchedLine[];
  readonly onGo: (ref: CellRef) => void;
}

/** Every cell that is changed, before and after, below the name of its line. */
export function ChangeTable({ lines, onGo }: ChangeTableProps) {
  const styles = useStyles();
  const changes = lines.flatMap((line) => line.changes.map((change, n) => ({ line: n === 0 ? line : null, change })));
  return (
    <Paged items={changes}>
      {(shown) => (
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
            {shown.map(({ line, change }) => (
              <Fragment key={refName(change.cell)}>
                {line && (
                  <tr>
                    <th colSpan={3} scope="rowgroup" className={styles.line}>
                      {line.kode} {line.name} {line.by === "nama" && <span className={styles.by}>(cocok menurut nama)</span>}
                    </th>
                  </tr>
                )}
                <Change change={change} onGo={onGo} />
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </Paged>
  );
}

function Change({ change: { cell, field, before, after }, onGo }: { readonly change: ImportChange; readonly onGo: (ref: CellRef) => void }) {
  const styles = useStyles();
  return (
    <tr data-change={refName(cell)}>
      <td className={styles.cell}>
        <Button className={styles.place} size="small" title={cell.sheet} aria-label={`Ke sel ${cellName(cell)}, lembar ${cell.sheet}`} onClick={() => onGo(cell)}>
          {cellName(cell)}
        </Button>
        <span className={styles.field}>{fieldName[field]}</span>
      </td>
      <td className={styles.cell}>{before === "" ? "kosong" : before}</td>
      <td className={styles.cell}>{after}</td>
    </tr>
  );
}
