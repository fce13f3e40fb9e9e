import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ImportButton } from "../imports/ImportButton";

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
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: `${tokens.spacingVerticalM} 0` },
});

const needs = [
  { table: "Capaian IKU", headings: "Sasaran Strategis, Indikator Kinerja, Satuan, Target, Realisasi" },
  { table: "Perbandingan antartahun", headings: "Indikator Kinerja, lalu tahun (2021, 2022) dengan Target dan Realisasi di bawahnya" },
  { table: "Realisasi anggaran", headings: "Program/Kegiatan, Pagu (atau Anggaran), Realisasi" },
  { table: "Pegawai", headings: "Unit Kerja, golongan atau eselon, Jumlah" },
];

interface NoTablesProps {
  readonly locked: boolean;
  readonly onRead: () => void;
  readonly onPrepare: () => void;
  readonly onExample: () => void;
  readonly onImport: () => void;
  /** The tables are there, but none is recognised. */
  readonly onMark: () => void;
}

/** A workbook without a table we know: the ways on, what is looked for, and how it may look. */
export function NoTables({ locked, onRead, onPrepare, onExample, onImport, onMark }: NoTablesProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Belum ada tabel yang dikenali di buku kerja ini.</h2>
      <div className={styles.ways}>
        <Button onClick={onRead}>Kenali tabel di buku kerja ini</Button>
        <Button disabledFocusable={locked} onClick={onPrepare}>
          Siapkan buku kerja baru
        </Button>
        <Button disabledFocusable={locked} onClick={onExample}>
          Coba dengan contoh
        </Button>
      </div>
      <p>
        Tabelnya sudah ada tetapi tidak dikenali?{" "}
        <Button size="small" onClick={onMark}>
          Tandai sendiri
        </Button>
      </p>
      <p>
        Punya ekspor LRA atau RFK dari SIPD? <ImportButton locked={locked} small onImport={onImport} />
      </p>
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
    </div>
  );
}
