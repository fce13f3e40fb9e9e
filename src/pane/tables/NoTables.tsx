import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: { ...typographyStyles.body1, overflowWrap: "anywhere", "& p": { margin: `${tokens.spacingVerticalS} 0` } },
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0` },
  needs: { margin: 0, "& dt": { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS }, "& dd": { margin: 0, color: tokens.colorNeutralForeground2 } },
  example: {
    ...typographyStyles.caption1,
    width: "100%",
    overflowWrap: "normal",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& caption": { textAlign: "start", padding: `${tokens.spacingVerticalXS} 0` },
    "& th, & td": { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: tokens.spacingHorizontalXS, textAlign: "start" },
    "& .figure": { textAlign: "end" },
  },
  again: { marginTop: tokens.spacingVerticalL },
});

const needs = [
  { table: "Capaian IKU", headings: "Sasaran Strategis, Indikator Kinerja, Satuan, Target, Realisasi" },
  { table: "Perbandingan antartahun", headings: "Indikator Kinerja, lalu tahun (2021, 2022) dengan Target dan Realisasi di bawahnya" },
  { table: "Realisasi anggaran", headings: "Program/Kegiatan, Pagu (atau Anggaran), Realisasi" },
  { table: "Pegawai", headings: "Unit Kerja, golongan atau eselon, Jumlah" },
];

/** A workbook without a table we know: what is looked for, and how it may look. */
export function NoTables({ onRead }: { readonly onRead: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Belum ada tabel yang dikenali di buku kerja ini.</h2>
      <p>Tabel dikenali dari judul kolomnya. Beri judul kolom seperti di bawah, di lembar mana pun, lalu isi barisnya:</p>
      <dl className={styles.needs}>
        {needs.map(({ table, headings }) => (
          <div key={table}>
            <dt>{table}</dt>
            <dd>{headings}</dd>
          </div>
        ))}
      </dl>
      <table className={styles.example}>
        <caption>Contoh:</caption>
        <thead>
          <tr>
            <th scope="col">Indikator Kinerja</th>
            <th scope="col">Satuan</th>
            <th scope="col">Target</th>
            <th scope="col">Realisasi</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Indeks Kepuasan Masyarakat</td>
            <td>Indeks</td>
            <td className="figure">82</td>
            <td className="figure">70</td>
          </tr>
        </tbody>
      </table>
      <Button className={styles.again} onClick={onRead}>
        Baca ulang
      </Button>
    </div>
  );
}
