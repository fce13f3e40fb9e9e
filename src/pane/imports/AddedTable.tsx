import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import { formatIndonesian } from "../../domain/indonesian-number";
import type { AddedLine } from "../../domain/imports/import-plan";
import { Paged } from "../Paged";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: "end", fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { width: "50%", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: "end", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`, textAlign: "start", overflowWrap: "anywhere" },
});

const amount = (value: AddedLine["amounts"]["pagu"]): string => (value ? formatIndonesian(value) : "n/a");

/** The lines that come into the table, with their amounts below their names: both would not fit beside each other. */
export function AddedTable({ lines }: { readonly lines: readonly AddedLine[] }) {
  const styles = useStyles();
  return (
    <Paged items={lines}>
      {(shown) => (
        <table className={styles.table}>
          <thead>
            <tr>
              {["Pagu", "Realisasi"].map((head) => (
                <th key={head} scope="col" className={styles.head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ kode, subKegiatan, kegiatan, program, amounts }) => (
              <Fragment key={kode}>
                <tr>
                  <th colSpan={2} scope="rowgroup" className={styles.line}>
                    {kode} {subKegiatan ?? kegiatan ?? program}
                  </th>
                </tr>
                <tr data-added={kode}>
                  <td className={styles.cell}>{amount(amounts["pagu-perubahan"] ?? amounts.pagu)}</td>
                  <td className={styles.cell}>{amount(amounts.realisasi)}</td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </Paged>
  );
}
