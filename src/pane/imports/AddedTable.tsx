import { Fragment } from "react";
import { formatIndonesian } from "../../domain/indonesian-number";
import type { AddedLine } from "../../domain/imports/import-plan";
import { DenseLine, DenseTable, useDenseStyles } from "../DenseTable";
import { Paged } from "../Paged";

const amount = (value: AddedLine["amounts"]["pagu"]): string => (value ? formatIndonesian(value) : "n/a");

/** The lines that come into the table, with their amounts below their names: both would not fit beside each other. */
export function AddedTable({ lines }: { readonly lines: readonly AddedLine[] }) {
  const styles = useDenseStyles();
  return (
    <Paged items={lines}>
      {(shown) => (
        <DenseTable heads={["Pagu", "Realisasi"]} isOfAmounts>
          {shown.map(({ kode, subKegiatan, kegiatan, program, amounts }) => (
            <Fragment key={kode}>
              <DenseLine columns={2}>
                {kode} {subKegiatan ?? kegiatan ?? program}
              </DenseLine>
              <tr data-added={kode}>
                <td className={styles.amount}>{amount(amounts["pagu-perubahan"] ?? amounts.pagu)}</td>
                <td className={styles.amount}>{amount(amounts.realisasi)}</td>
              </tr>
            </Fragment>
          ))}
        </DenseTable>
      )}
    </Paged>
  );
}
