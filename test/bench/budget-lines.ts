import type { Cell, Workbook } from "../../src/domain/grid";

const cell = (value: string | number): Cell => ({ value, formula: null, format: "General" });

/** One budget table of `count` kegiatan under programs of fifty, half of its amounts kept as text, one percentage in a hundred wrong. */
export function budgetLines(count: number): Workbook {
  const rows = [["Kode", "Program / Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%", "Sisa"].map(cell)];
  let total = 0;
  let spent = 0;
  for (let i = 0; i < count; i++) {
    const program = Math.floor(i / 50) + 1;
    if (i % 50 === 0) rows.push([cell(`7.01.${program}`), cell(`Program ${program}`)]);
    const pagu = 1_000_000 + i * 1_117;
    const realisasi = pagu - (i % 97) * 331;
    const serapan = i % 100 === 0 ? 12.5 : (realisasi / pagu) * 100;
    rows.push([cell(`7.01.${program}.2.${(i % 50) + 1}`), cell(`Kegiatan ${i + 1}`), cell(i % 2 ? pagu : `Rp. ${pagu.toLocaleString("id-ID")}`), cell(realisasi), cell(serapan), cell(pagu - realisasi)]);
    total += pagu;
    spent += realisasi;
  }
  rows.push([cell(""), cell("JUMLAH"), cell(total), cell(spent), cell((spent / total) * 100), cell(total - spent)]);
  return { grids: [{ sheet: "Anggaran", visible: true, rows }], tables: [], names: [] };
}
