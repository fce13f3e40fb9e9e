import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { IndikatorChoice } from "../../domain/assessment";
import type { Settings } from "../../domain/settings";
import { Pick } from "../Pick";

const useStyles = makeStyles({
  row: { marginBottom: tokens.spacingVerticalM },
  name: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: "anywhere" },
  picks: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
});

const says: { readonly [from in IndikatorChoice["arahFrom"]]: string } = {
  pilihan: "pilihan",
  tabel: "kolom Arah",
  capaian: "dari capaian yang tertulis",
  bawaan: "bawaan",
};
const meaning = { naik: "Makin tinggi makin baik", turun: "Makin rendah makin baik" } as const;
const quarters = { kumulatif: "Triwulan dijumlahkan", terakhir: "Triwulan terakhir yang dipakai" } as const;

type Entry = Settings["indikator"][string];

interface IndikatorRowProps {
  readonly choice: IndikatorChoice;
  readonly entry: Entry;
  readonly onChange: (entry: Entry) => void;
}

/** One indicator: follow the workbook, or say so oneself. */
export const IndikatorRow = memo(function IndikatorRow({ choice: { key, name, arah, arahFrom, triwulan }, entry, onChange }: IndikatorRowProps) {
  const styles = useStyles();
  const arahOptions = [
    { value: "follow", label: `${meaning[arah]} (${says[arahFrom]})` },
    { value: "naik", label: `${meaning.naik} (pilihan)` },
    { value: "turun", label: `${meaning.turun} (pilihan)` },
  ] as const;
  const triwulanOptions = [
    { value: "follow", label: `${quarters[triwulan]} (bawaan)` },
    { value: "kumulatif", label: `${quarters.kumulatif} (pilihan)` },
    { value: "terakhir", label: `${quarters.terakhir} (pilihan)` },
  ] as const;
  const change = (field: "arah" | "triwulan", value: string): void => {
    const others = Object.fromEntries(Object.entries(entry).filter(([other]) => other !== field)) as Entry;
    onChange(value === "follow" ? others : { ...others, [field]: value });
  };
  return (
    <li className={styles.row} data-indikator={key}>
      <p className={styles.name}>{name}</p>
      <div className={styles.picks}>
        <Pick small aria-label={`Arah: ${name}`} options={arahOptions} value={entry.arah ?? "follow"} onChange={(value) => change("arah", value)} />
        <Pick small aria-label={`Triwulan: ${name}`} options={triwulanOptions} value={entry.triwulan ?? "follow"} onChange={(value) => change("triwulan", value)} />
      </div>
    </li>
  );
});
