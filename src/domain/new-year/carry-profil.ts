import { openTable } from "../read/table-reader";
import { squeeze } from "../recognise/heading";
import { knownScales, type Settings } from "../settings";
import { profil } from "../template/profil";
import { fillTemplate, type RowByHeading } from "./fill-template";
import type { LastYear, LeftOut, Part } from "./new-year";

const EFISIENSI: Readonly<Record<Settings["efisiensi"], string>> = { selisih: "selisih", rasio: "rasio", pmk: "PMK" };

/** Who reports and signs, and how it is reckoned: all choices in force, so that they are seen and can be changed. */
export function carryProfil(last: LastYear): Part {
  const { settings, records, next } = last;
  const stated = profileTexts(last);
  const signer = settings.penandatangan;
  const text = (heading: string, chosen = ""): string | null => (chosen === "" ? (stated.get(squeeze(heading)) ?? null) : chosen);
  const row: RowByHeading = {
    Instansi: records.instansi, Tahun: next, Jenis: text("Jenis"), Pemda: text("Pemda"),
    Kepala: text("Kepala", signer?.nama), Jabatan: text("Jabatan", signer?.jabatan), Pangkat: text("Pangkat", signer?.pangkat), NIP: signer?.nip ?? null, Tempat: text("Tempat", signer?.tempat),
    "Rumus arah turun": settings.fallingFormula, "Target nol": settings.zeroTarget, "Batas capaian (%)": settings.cap,
    "Skala predikat": isKnownScale(settings) ? settings.scale.name : null, Pembulatan: settings.decimals, "Rumus efisiensi": EFISIENSI[settings.efisiensi], Kertas: settings.paper,
  };
  const leftOut: LeftOut[] = [
    ...(next === null ? [{ what: "Tahun", why: "Tahun laporan di buku kerja lama tidak diketahui; isi sendiri di lembar Profil.", at: null }] : []),
    ...(records.instansi === null ? [{ what: "Instansi", why: "Namanya tidak tertulis di buku kerja lama; isi sendiri di lembar Profil.", at: null }] : []),
    ...((signer?.tanggal ?? "") === "" ? [] : [{ what: "Tanggal tanda tangan", why: "Tanggal itu milik laporan lama.", at: null }]),
  ];
  return { template: fillTemplate(profil, [row]), carried: [{ sheet: profil.sheet, rows: 1, what: signer ? "instansi, penandatangan, dan pilihan hitungan" : "instansi dan pilihan hitungan" }], leftOut };
}

/** The scale can be named in a cell: its bands are those of the regulation's. */
export const isKnownScale = ({ scale }: Settings): boolean => knownScales.some((known) => JSON.stringify(known) === JSON.stringify(scale));

/** What the old table Profil says, by squeezed heading. */
function profileTexts({ tables, workbook }: LastYear): ReadonlyMap<string, string> {
  const table = tables.find(({ kind }) => kind === "profil");
  const grid = workbook.grids.find(({ sheet }) => sheet === table?.sheet);
  const row = table?.bodyRows[0];
  if (!table || !grid || row === undefined) return new Map();
  const reader = openTable(table, grid);
  return new Map([...table.headings].flatMap(([column, heading]) => {
    const words = reader.words(row, column);
    return words ? [[squeeze(heading), words.text] as const] : [];
  }));
}
