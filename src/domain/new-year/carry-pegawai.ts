import type { ColumnRole } from "../assessment";
import type { Rincian, RincianRow } from "../model/rincian";
import { pegawaiGolongan } from "../template/pegawai-golongan";
import { pegawaiJabatan } from "../template/pegawai-jabatan";
import { COUNT, needed, optional, type TableTemplate, type TemplateColumn } from "../template/table-template";
import { fillTemplate, type RowByHeading } from "./fill-template";
import type { LastYear, LeftOut, Part } from "./new-year";

/** "Gol III", "Golongan III": the table's column says the word. */
const golonganOf = (text: string): string => /^\W*gol(?:ongan)?\b\.?\s*(?:ruang\s*)?(\S.*)$/i.exec(text)?.[1] ?? text;

/** Units and golongan with the old table's own columns; nobody is counted yet. */
export const carryGolongan = (last: LastYear): Part =>
  carryStaff(last, pegawaiGolongan, "pegawai-golongan", ({ group, label }) => ({ Unit: group ?? last.records.instansi, Golongan: label && golonganOf(label.text) }));

export const carryJabatan = (last: LastYear): Part =>
  carryStaff(last, pegawaiJabatan, "pegawai-jabatan", ({ group, label }) => ({ Unit: [group, label?.text].filter((text) => text != null).join(", ") }));

function carryStaff({ records }: LastYear, template: TableTemplate, kind: "pegawai-golongan" | "pegawai-jabatan", wordsOf: (row: RincianRow) => RowByHeading): Part {
  const tables = records.pegawai.filter(({ table }) => table.kind === kind);
  const [first, ...others] = tables;
  if (!first) return { template, carried: [], leftOut: [] };
  const alike = tables.filter((each) => headingsOf(each).join("\n") === headingsOf(first).join("\n"));
  const rows = alike.flatMap((each) => each.rows.filter(({ label }) => label !== null).map(wordsOf));
  const leftOut: LeftOut[] = [
    { what: `Jumlah pegawai di ${template.sheet}`, why: "Keadaan pegawai tahun baru diisi sendiri.", at: null },
    ...others.filter((each) => !alike.includes(each)).map(({ table }) => ({ what: `Tabel pegawai di lembar ${table.sheet}`, why: "Kolomnya lain dari tabel pegawai yang pertama.", at: { sheet: table.sheet, row: table.box.top, column: table.box.left } })),
  ];
  const carried = [{ sheet: template.sheet, rows: rows.length, what: `${rows.length} baris ${kind === "pegawai-golongan" ? "unit dan golongan" : "unit"} dengan judul kolomnya` }];
  return { template: fillTemplate({ ...template, columns: columnsOf(template, first) }, rows), carried: rows.length === 0 ? [] : carried, leftOut };
}

/** Columns that count nobody, and those that add up. */
const NO_COUNT: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["no", "unit", "golongan", "keterangan", "jumlah"]);

/** The headings of what is counted, also where nobody is counted yet. */
function headingsOf({ table, columns, shares, sumColumns = [] }: Rincian): string[] {
  const counted = new Set(columns.map(({ column }) => column));
  const sums = new Set([...sumColumns, ...shares].map(({ heading }) => heading));
  return [...table.columns].sort(([a], [b]) => a - b).flatMap(([column, role]) => {
    const heading = table.headings.get(column) ?? "";
    const isOpen = !table.figureColumns.includes(column) && table.name !== null && heading !== "";
    return !NO_COUNT.has(role) && (counted.has(column) || (isOpen && !sums.has(heading))) ? [heading] : [];
  });
}

/** The template's words, the old table's counts, the template's Jumlah; headings of a table are all different. */
function columnsOf({ columns }: TableTemplate, old: Rincian): TemplateColumn[] {
  const words = columns.filter(({ format }) => format !== COUNT);
  const sum = needed("Jumlah", { width: 11, format: COUNT, example: 0 });
  const taken = new Set([...words, sum].map(({ heading }) => heading.toLowerCase()));
  const counts = headingsOf(old).map((heading, i) => {
    const bare = heading.trim() === "" ? `Kolom ${i + 1}` : heading.trim();
    let name = bare;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${bare} ${n}`;
    taken.add(name.toLowerCase());
    return optional(name, { width: Math.max(9, Math.min(16, name.length + 2)), format: COUNT, example: 0 });
  });
  return [...words, ...counts, sum];
}
