import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CellEdit } from "../../domain/finding";
import { refName, type CellRef } from "../../domain/grid";
import { CellButton } from "../CellButton";
import { DenseLine, DenseTable, useDenseStyles } from "../DenseTable";

const useStyles = makeStyles({ kind: { display: "block", color: tokens.colorNeutralForeground3 } });

interface MendTableProps {
  readonly edits: readonly CellEdit[];
  readonly onGo: (ref: CellRef) => void;
}

const kindOf = (value: CellEdit["was"]): string | null => (typeof value === "string" ? "teks" : typeof value === "number" ? "angka" : null);

/** Cell by cell, before and after; where a text becomes a number, which look alike, it is said. */
export function MendTable({ edits, onGo }: MendTableProps) {
  const styles = useStyles();
  const { cell } = useDenseStyles();
  return (
    <DenseTable heads={["Sel", "Sekarang", "Menjadi"]}>
      {edits.map(({ at, was, value, before, after }, n) => {
        const turns = typeof was !== typeof value;
        return (
          <Fragment key={refName(at)}>
            {at.sheet !== edits[n - 1]?.at.sheet && (
              <DenseLine columns={3} isQuiet>
                {at.sheet}
              </DenseLine>
            )}
            <tr data-edit={refName(at)}>
              <td className={cell}>
                <CellButton cell={at} onGo={onGo} />
              </td>
              <td className={cell}>
                {before}
                {turns && <span className={styles.kind}>{kindOf(was)}</span>}
              </td>
              <td className={cell}>
                {after}
                {turns && <span className={styles.kind}>{kindOf(value)}</span>}
              </td>
            </tr>
          </Fragment>
        );
      })}
    </DenseTable>
  );
}
