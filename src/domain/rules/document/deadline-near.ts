import type { CellRef } from "../../grid";
import { firstCellOf } from "./first-cell";
import { NO_YEAR } from "../lacking";
import type { Context, Rule } from "../rule";

/** Days before the deadline from which on it is told. */
const NEAR = 30;
/** Days after it until which a report may still be waiting; later it is one of the past. */
const OVER = 365;

export const deadlineNear: Rule = {
  id: "deadline-near",
  severity: "warning",
  title: "Laporan diserahkan sebelum batas waktu",
  basis: "PermenPANRB 53/2014: laporan tahunan diserahkan paling lambat dua bulan setelah tahun anggaran berakhir.",
  notChecked: "Apakah laporan sudah diserahkan; tanggal lebih awal yang ditetapkan daerah; laporan triwulan; laporan tahun-tahun yang lalu.",
  lacks: ({ records, today }) => [...(records.year === null ? [NO_YEAR] : []), ...(today === null ? ["Tanggal hari ini tidak diketahui."] : [])],
  check({ records: { year, triwulan }, tables, today }: Context) {
    const at: CellRef | null = firstCellOf(tables, ["profil"]);
    const day = today === null ? null : dayNumber(today);
    if (year === null || day === null || at === null || triwulan !== null) return [];
    const deadline = `${year + 1}-02-${isLeap(year + 1) ? 29 : 28}`;
    const left = (dayNumber(deadline) ?? 0) - day;
    if (left > NEAR || left < -OVER) return [];
    const date = `${deadline.slice(-2)} Februari ${year + 1}`;
    return [{
      title: left < 0 ? "Batas waktu sudah lewat" : "Batas waktu sudah dekat", at: [at], expected: date,
      message: left < 0 ? `Batas penyerahan laporan tahun ${year} adalah ${date}, ${-left} hari yang lalu.` : `Batas penyerahan laporan tahun ${year} adalah ${date}: ${left === 0 ? "hari ini" : `${left} hari lagi`}.`,
      remedy: left < 0 ? "Bila laporan belum diserahkan, serahkan segera." : "Selesaikan pemeriksaan dan serahkan laporan sebelum tanggal itu.",
      facts: { deadline, daysLeft: left },
    }];
  },
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "2023-01-31" as the number of a day, counted from 1 March of the year 0; `null` when it is no date. */
function dayNumber(date: string): number | null {
  const [year = 0, month = 0, day = 0] = DATE.exec(date)?.slice(1).map(Number) ?? [];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  // Years that begin in March have their leap day at the end; from March, five months have 153 days.
  const [fromMarch, ofYear] = month > 2 ? [month - 3, year] : [month + 9, year - 1];
  return 365 * ofYear + Math.floor(ofYear / 4) - Math.floor(ofYear / 100) + Math.floor(ofYear / 400) + Math.floor((153 * fromMarch + 2) / 5) + day - 1;
}
