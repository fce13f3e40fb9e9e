import { Exact } from "../calculate/decimals";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import type { Arah } from "../model/iku";
import type { Records } from "../model/records";
import type { Scale, Settings, Triwulan } from "../settings";
import type { ReportInput } from "./report-table";
import type { Banner } from "./sheet-layout";

type Whose = Pick<Records, "instansi" | "year" | "triwulan">;

/** The lines above a table: its number, its name, whose it is and of which time. */
export function titleLines(caption: string, name: string, { instansi, year, triwulan }: Whose): string[] {
  const quarter = triwulan === null ? null : `sampai dengan ${triwulanName(triwulan)}`;
  const whose = [instansi, quarter, year === null ? null : `Tahun ${year}`].filter((part) => part !== null).join(" ");
  return [caption, name, whose].filter((line) => line !== "");
}

export const triwulanName = (triwulan: Triwulan): string => `Triwulan ${["I", "II", "III", "IV"][triwulan - 1]}`;

/** What every table of the report has around it. */
export const frameOf = (caption: string, tableName: string, { records, settings }: Pick<ReportInput, "records" | "settings">, whose: Whose = records) => ({
  tableName, titles: titleLines(caption, tableName, whose), paper: settings.paper, signer: settings.penandatangan,
});

/** Totals never silently understate. */
export const incompleteBanner = (unreadableRows: number): Banner[] =>
  unreadableRows === 0 ? [] : [{ text: `Belum lengkap: ${unreadableRows} baris tidak terbaca`, style: "warning" }];

/** The sheets that the figures come from. */
export function sourceNote(figures: readonly (Pick<Figure, "cell"> | null)[]): string {
  const sheets = [...new Set(figures.flatMap((figure) => (figure ? [figure.cell.sheet] : [])))];
  return `Sumber: lembar ${sheets.join(", ")} (diolah).`;
}

export const roundingNote = ({ decimals }: Settings): string => `Persentase dibulatkan ${decimals} angka di belakang koma, setengah ke atas; n/a: tidak dapat dihitung.`;

/** "≥ 91 Sangat Tinggi; 76 s.d. < 91 Tinggi; …". */
export function scaleNote({ name, bands }: Scale): string {
  const number = (value: number): string => formatIndonesian(new Exact(value));
  const texts = bands.map(({ from, label }, i) => {
    const above = bands[i - 1];
    if (!above) return `≥ ${number(from)} ${label}`;
    return i === bands.length - 1 ? `< ${number(above.from)} ${label}` : `${number(from)} s.d. < ${number(above.from)} ${label}`;
  });
  return `Skala predikat ${name}: ${texts.join("; ")}.`;
}

/** The formulas for indicators where lower is better. */
export const FALLING: Readonly<Record<Settings["fallingFormula"], string>> = { "2T-R": "(2 × Target − Realisasi) / Target × 100", "T/R": "Target / Realisasi × 100" };

const MOST_NAMES = 5;

/** The formulas in use: the regulation fixes none (PermenPANRB 53/2014). */
export function capaianNote(rows: readonly { readonly arah: Arah; readonly name?: string }[], { fallingFormula, cap, zeroTarget, triwulan }: Settings): string {
  const parts = ["Capaian = Realisasi / Target × 100"];
  const fallingRows = rows.filter(({ arah }) => arah === "turun");
  if (fallingRows.length > 0) {
    const names = fallingRows.flatMap(({ name }) => name ?? []);
    parts.push(`indikator yang makin rendah makin baik${names.length > 0 && names.length <= MOST_NAMES ? ` (${names.join(", ")})` : ""}: ${FALLING[fallingFormula]}`);
    if (zeroTarget === "100") parts.push("target 0 dengan realisasi 0 pada indikator itu: 100%");
  }
  if (cap !== null) parts.push(`capaian dibatasi paling tinggi ${formatIndonesian(new Exact(cap))}%`);
  if (triwulan !== null) parts.push(`target dan realisasi sampai dengan ${triwulanName(triwulan)}, dijumlahkan atau yang terakhir menurut indikatornya`);
  return `${parts.join("; ")}.`;
}
