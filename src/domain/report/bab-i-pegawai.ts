import type { BoundTable } from "../assessment";
import type { Rincian } from "../model/rincian";
import { incompleteBanner, sourceNote, titleLines } from "./captions";
import { asPart, composeStack } from "./compose-sheet";
import { staffColumns } from "./pegawai-columns";
import { composeStaffRows, type StaffRow } from "./pegawai-rows";
import type { ReportInput, ReportTable } from "./report-table";
import type { SheetLayout } from "./sheet-layout";
import type { RowKind } from "./styles";

const sheet = { key: "bab-i-pegawai", name: "Bab I Pegawai" };
const KIND: Readonly<Record<StaffRow["kind"], RowKind>> = { group: "group", staff: "body", total: "total", stated: "aside", difference: "aside" };

/** The staff tables recalculated, one below the other; what the workbook itself says stands beside where it differs. */
export const babIPegawai: ReportTable = {
  ...sheet,
  required: false,
  chapter: 1,
  lacks: ({ records }) => (usable(records.pegawai).length > 0 ? null : "Perlu tabel pegawai, misalnya golongan menurut pendidikan, dengan kolom Jumlah."),
  compose(input, caption) {
    const layouts = usable(input.records.pegawai).map((table, i, all) => layoutOf(table, nameOf(table, all), following(caption, i), input));
    return composeStack({ ...sheet, paper: input.settings.paper }, layouts.map((layout) => asPart(layout)));
  },
};

const usable = (tables: readonly Rincian[]): Rincian[] => tables.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);

/** "Tabel 1.1" → "Tabel 1.2". */
const following = (caption: string, by: number): string => caption.replace(/\d+$/, (number) => String(Number(number) + by));

function layoutOf(table: Rincian, tableName: string, caption: string, { records, settings }: ReportInput): SheetLayout<StaffRow> {
  const rows = composeStaffRows(table);
  const columns = staffColumns(table, rows, records.find);
  const figures = table.rows.map((row) => [...row.figures, row.jumlah]);
  const last = columns.at(-1)?.id ?? "no";
  return {
    ...sheet, tableName, titles: titleLines(caption, tableName, { ...records, triwulan: null }), paper: settings.paper, columns, rows,
    banners: incompleteBanner(figures.filter((of) => of.some((figure) => figure?.state === "unreadable")).length),
    kindOf: ({ kind }) => KIND[kind],
    spansOf: ({ kind }) => (kind === "group" ? [["no", last]] : kind === "staff" ? [] : [["no", "uraian"]]),
    notes: ["Jumlah dihitung dari rincian di setiap baris dan kolom; n/a: tanpa rincian; -: kosong.", sourceNote(figures.flat())],
  };
}

const NAMES: { readonly [kind in BoundTable["kind"]]?: string } = {
  "pegawai-golongan": "Jumlah Pegawai menurut Golongan dan Pendidikan",
  "pegawai-jabatan": "Jumlah Pegawai menurut Jabatan",
  "pegawai-jenis-kelamin": "Jumlah Pegawai menurut Jenis Kelamin",
};

/** The workbook's own caption where it has one that says what is counted; two tables of one name are told apart by their sheets. */
function nameOf(of: Rincian, all: readonly Rincian[]): string {
  const name = ownName(of);
  return all.filter((other) => ownName(other) === name).length > 1 ? `${name} (lembar ${of.table.sheet})` : name;
}

function ownName({ table }: Rincian): string {
  const said = table.title.replace(/^\s*tabel\s*(?:[\d.]+)?\s*[:.-]?\s*/i, "").trim();
  return /pegawai/i.test(said) && said !== table.sheet && said !== table.name ? said : (NAMES[table.kind] ?? "Jumlah Pegawai");
}
