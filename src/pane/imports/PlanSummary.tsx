import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { formatIndonesian } from "../../domain/indonesian-number";
import type { ImportPlan, ImportSums } from "../../domain/imports/import-plan";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  totals: { ...typographyStyles.caption1, width: "100%", margin: `${tokens.spacingVerticalS} 0`, borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", "& th, & td": { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: "end", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` }, "& th[scope=row]": { textAlign: "start", fontWeight: tokens.fontWeightSemibold } },
});

const amount = (value: ImportSums["pagu"]): string => (value ? formatIndonesian(value) : "n/a");

/** What was matched, what would change, and the totals before and after. */
export function PlanSummary({ plan }: { readonly plan: ImportPlan }) {
  const styles = useStyles();
  const { target, matched, added, kept, issues, totals } = plan;
  const changed = matched.filter(({ changes }) => changes.length > 0).length;
  const blocked = issues.filter(({ blocks }) => blocks).length;
  return (
    <section aria-label="Rencana impor">
      <h2 className={styles.title}>
        {target.isNew ? `Tabel ${target.table} belum ada: dibuat di lembar baru` : `Ke tabel ${target.table} di lembar ${target.sheet}`}
      </h2>
      <ul className={styles.list} data-counts={[matched.length, changed, added.length, kept.length, issues.length].join()}>
        {!target.isNew && (
          <li>
            {matched.length} baris cocok, {changed === 0 ? "tidak ada yang berubah" : `${changed} di antaranya berubah`}
          </li>
        )}
        <li>{added.length === 0 ? "Tidak ada baris baru" : `${added.length} baris baru`}</li>
        {kept.length > 0 && <li>{kept.length} baris hanya ada di buku kerja; dibiarkan</li>}
        {issues.length > 0 && (
          <li>
            {issues.length} hal perlu dilihat{blocked > 0 && `, ${blocked} di antaranya menahan sebagian isi`}
          </li>
        )}
      </ul>
      <table className={styles.totals}>
        <thead>
          <tr>
            <td />
            <th scope="col">Pagu</th>
            <th scope="col">Realisasi</th>
          </tr>
        </thead>
        <tbody>
          {!target.isNew && (
            <tr data-totals="before">
              <th scope="row">Tabel sekarang</th>
              <td>{amount(totals.before.pagu)}</td>
              <td>{amount(totals.before.realisasi)}</td>
            </tr>
          )}
          <tr data-totals="after">
            <th scope="row">Tabel sesudahnya</th>
            <td>{amount(totals.after.pagu)}</td>
            <td>{amount(totals.after.realisasi)}</td>
          </tr>
          <tr data-totals="exported">
            <th scope="row">Ekspor</th>
            <td>{amount(totals.exported.pagu)}</td>
            <td>{amount(totals.exported.realisasi)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
