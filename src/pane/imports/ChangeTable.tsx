import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { refName, type CellRef } from "../../domain/grid";
import type { ImportChange, MatchedLine } from "../../domain/imports/import-plan";
import { CellButton } from "../CellButton";
import { DenseLine, DenseTable, useDenseStyles } from "../DenseTable";
import { Paged } from "../Paged";
import { fieldName } from "./export-words";

const useStyles = makeStyles({
  by: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
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
        <DenseTable heads={["Sel", "Sekarang", "Menjadi"]}>
          {shown.map(({ line, change }) => (
            <Fragment key={refName(change.cell)}>
              {line && (
                <DenseLine columns={3}>
                  {line.kode} {line.name} {line.by === "nama" && <span className={styles.by}>(cocok menurut nama)</span>}
                </DenseLine>
              )}
              <Change change={change} onGo={onGo} />
            </Fragment>
          ))}
        </DenseTable>
      )}
    </Paged>
  );
}

function Change({ change: { cell, field, before, after }, onGo }: { readonly change: ImportChange; readonly onGo: (ref: CellRef) => void }) {
  const styles = useStyles();
  const dense = useDenseStyles();
  return (
    <tr data-change={refName(cell)}>
      <td className={dense.cell}>
        <CellButton cell={cell} onGo={onGo} />
        <span className={styles.field}>{fieldName[field]}</span>
      </td>
      <td className={dense.cell}>{before === "" ? "kosong" : before}</td>
      <td className={dense.cell}>{after}</td>
    </tr>
  );
}
