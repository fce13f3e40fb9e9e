import type { BoundTable } from "../../assessment";
import type { Issue, Rule } from "../rule";

export const severalYearsPresent: Rule = {
  id: "several-years-present",
  severity: "warning",
  title: "Perbandingan memuat beberapa tahun terakhir",
  basis: "PermenPANRB 53/2014, Lampiran II, Bab III A.2: realisasi dan capaian tahun ini dibandingkan dengan tahun lalu dan beberapa tahun terakhir.",
  notChecked: "Berapa tahun yang cukup: dua tahun sebelumnya sudah dianggap beberapa. Indikator yang baru tahun ini.",
  lacks: ({ records }) => (earlierYears(records).size === 0 ? ["Belum ada tabel yang membandingkan realisasi indikator dengan tahun-tahun sebelumnya."] : []),
  check: ({ records }): Issue[] => {
    const years = earlierYears(records);
    const [only] = years;
    if (years.size !== 1 || !only) return [];
    const [year, table] = only;
    return [{
      title: "Hanya satu tahun pembanding", at: [headingCell(table, year)], found: String(year), expected: "beberapa tahun",
      message: `Realisasi tahun ${records.year} hanya dibandingkan dengan tahun ${year}. PermenPANRB 53/2014 meminta perbandingan dengan tahun lalu dan beberapa tahun terakhir.`,
      remedy: "Tambahkan kolom realisasi tahun-tahun sebelumnya, misalnya sejak awal Renstra.",
      facts: { year: records.year, earlier: [year] },
    }];
  },
};

/** The years before the report year of which any realisasi is stated, each with the first table that does. */
function earlierYears({ ikuTahunan, year }: { readonly ikuTahunan: Parameters<Rule["check"]>[0]["records"]["ikuTahunan"]; readonly year: number | null }): ReadonlyMap<number, BoundTable> {
  const found = new Map<number, BoundTable>();
  for (const row of ikuTahunan) {
    for (const of of row.years) if (of.realisasiKinerja?.value && year !== null && of.year < year && !found.has(of.year)) found.set(of.year, row.table);
  }
  return found;
}

/** The first column of the year, in the heading rows; of a table with a row per year its first cell. */
function headingCell({ sheet, box, columns, headerRows }: BoundTable, year: number) {
  const column = [...columns].filter(([, role]) => role.startsWith(`tahun:${year}:`)).map(([at]) => at).sort((a, b) => a - b)[0];
  return { sheet, row: headerRows[0] ?? box.top, column: column ?? box.left };
}
