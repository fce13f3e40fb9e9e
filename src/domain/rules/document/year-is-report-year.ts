import type { BoundTable } from "../../assessment";
import { cellAt, type CellRef, type Grid } from "../../grid";
import type { Kalimat } from "../../model/narasi";
import type { Issue, Rule } from "../rule";
import { NO_NARASI, NO_YEAR } from "../lacking";
import { coverLines, yearSlips, type YearSlip } from "./year-slips";

export const yearIsReportYear: Rule = {
  id: "year-is-report-year",
  severity: "warning",
  title: "Tahun di naskah adalah tahun laporan",
  basis: "Yang dikatakan tentang laporan ini, Perjanjian Kinerja, dan pengukurannya adalah tentang tahun laporan; teks yang tersalin dari laporan tahun lalu membawa angka tahun lalu.",
  notChecked: "Tahun peraturan, masa Renstra, tanggal, dan tahun sebelumnya yang dibandingkan di kalimat; tahun itu boleh lain.",
  lacks: ({ records }) => [...(records.year === null ? [NO_YEAR] : []), ...(records.narasi.length === 0 ? [NO_NARASI] : [])],
  check({ records: { year, narasi }, tables, workbook }) {
    if (year === null) return [];
    const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
    const inText = narasi.flatMap((kalimat) => {
      const slips = yearSlips(kalimat, year);
      return slips.length > 0 ? [textIssue(kalimat.teks.cell, slips, year)] : [];
    });
    return [...coverIssues(narasi, year), ...inText, ...tables.flatMap((table) => titleIssue(table, tables, grids.get(table.sheet), year))];
  },
};

function textIssue(at: CellRef, slips: readonly YearSlip[], year: number): Issue {
  const phrases = slips.map(({ phrase }) => `“${phrase}”`).join(", ");
  return {
    title: "Tahun tidak sesuai", at: [at], found: phrases.replace(/[“”]/g, ""), expected: [...new Set(slips.map(({ expected }) => expected))].join(" dan "),
    message: `Laporan ini tentang tahun ${year}, tetapi kalimat menyebut ${phrases}.`,
    remedy: "Ganti tahunnya bila kalimat ini tersalin dari laporan lain; biarkan bila memang tahun itu yang dimaksud.",
    facts: { year, found: slips.map(({ figure }) => figure.value.toNumber()), expected: slips.map(({ expected }) => expected) },
  };
}

/** A cover that names the report's year and, on a line of its own, the next one. */
function coverIssues(narasi: readonly Kalimat[], year: number): Issue[] {
  const lines = coverLines(narasi);
  if (!lines.some(({ figures }) => figures.some(({ kind, value }) => kind === "year" && value.eq(year)))) return [];
  return lines.flatMap(({ teks, figures }) => {
    const other = figures.find(({ kind, value }) => kind === "year" && !value.eq(year));
    if (!other || !/^\W*(?:tahun\s*(?:anggaran\s*)?)?\d{4}\W*$/i.test(teks.text)) return [];
    return [{
      title: "Tahun di sampul berbeda", at: [teks.cell] as const, found: teks.text, expected: String(year),
      message: `Sampul menyebut laporan tahun ${year} dan juga ${teks.text}.`,
      remedy: "Samakan dengan tahun laporan; bila yang dimaksud waktu penyusunan, tulis tempat dan bulannya.",
      facts: { year, found: [other.value.toNumber()], expected: [year] },
    }];
  });
}

const OF_THE_YEAR: readonly BoundTable["kind"][] = ["capaian-iku", "anggaran", "keluaran", "target-iku"];

/** The only table of its kind names another year than the report's. */
function titleIssue(table: BoundTable, tables: readonly BoundTable[], grid: Grid | undefined, year: number): Issue[] {
  const years = yearsIn(table.title);
  const [only] = years;
  const isAlone = OF_THE_YEAR.includes(table.kind) && !tables.some(({ kind, title }) => kind === table.kind && (yearsIn(title).length === 0 || yearsIn(title).includes(year)));
  if (only === undefined || years.length > 1 || only === year || !isAlone || !grid || /[-–]\s*20\d\d|lalu|sebelumnya|renstra|semester|triwulan/i.test(table.title)) return [];
  return [{
    title: "Tahun di judul tabel berbeda", at: [titleCell(table, grid, only)], found: String(only), expected: String(year),
    message: `Judul tabel menyebut tahun ${only}, sedangkan laporan ini tentang tahun ${year} dan tidak ada tabel sejenis untuk tahun itu.`,
    remedy: "Perbaiki tahun di judul, atau tambahkan tabel untuk tahun laporan.",
    facts: { year, found: [only], expected: [year] },
  }];
}

const yearsIn = (title: string): number[] => [...new Set([...title.matchAll(/\b20\d\d\b/g)].map(([text]) => Number(text)))];

/** Where above the table the year stands; the table itself when it is only in the sheet's name. */
function titleCell({ sheet, box }: BoundTable, grid: Grid, year: number): CellRef {
  for (let row = box.top - 1; row >= Math.max(1, box.top - 6); row--) {
    for (let column = 1; column <= box.right; column++) {
      const { value } = cellAt(grid, row, column);
      if (typeof value === "string" && value.includes(String(year))) return { sheet, row, column };
    }
  }
  return { sheet, row: box.top, column: box.left };
}
