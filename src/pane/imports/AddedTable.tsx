import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Decimal } from "decimal.js";
import { formatIndonesian } from "../../domain/indonesian-number";
import type { AddedLine } from "../../domain/imports/import-plan";
import { Paged } from "../Paged";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", "& th, & td": { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, verticalAlign: "top", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` }, "& .figure": { textAlign: "end" }, "& th": { textAlign: "start", fontWeight: tokens.fontWeightSemibold } },
  kode: { display: "block", color: tokens.colorNeutralForeground2 },
});

const amount = (value: Decimal | null): string => (value ? formatIndonesian(value) : "n/a");

/** The lines that come into the table. */
export function AddedTable({ lines }: { readonly lines: readonly AddedLine[] }) {
  const styles = useStyles();
  return (
    <Paged items={lines}>
      {(shown) => (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Kegiatan</th>
              <th scope="col" className="figure">
                Pagu
              </th>
              <th scope="col" className="figure">
                Realisasi
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ kode, subKegiatan, kegiatan, program, amounts }) => (
              <tr key={kode} data-added={kode}>
                <td>
                  <span className={styles.kode}>{kode}</span>
                  {subKegiatan ?? kegiatan ?? program ?? ""}
                </td>
                <td className="figure">{amount(amounts["pagu-perubahan"] ?? amounts.pagu)}</td>
                <td className="figure">{amount(amounts.realisasi)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Paged>
  );
}
