import type { BoundTable, TableKind } from "../assessment";
import { kindName } from "../kind-name";
import { userGrids } from "../user-grids";
import { storedWaivers } from "../waivers";
import type { LastYear, LeftOut } from "./new-year";

const NO_TABLE = "Belum ada tabel bakunya; salin sendiri bila masih dipakai.";

/** Kinds whose tables as a whole stay behind. */
const WHY: Partial<Record<TableKind, string>> = {
  narasi: "Kalimatnya memuat angka tahun lalu; susun lagi dari lembar Narasi Bab III.",
  arithmetic: NO_TABLE, efisiensi: NO_TABLE, "anggaran-multi-tahun": NO_TABLE, "pegawai-jenis-kelamin": NO_TABLE,
};

/** Tables, sheets and waivers that do not come along. */
export function wholeLeftOut({ tables, workbook }: LastYear): LeftOut[] {
  const used = new Set(tables.map(({ sheet }) => sheet));
  const sheets = userGrids(workbook).filter(({ sheet, rows }) => !used.has(sheet) && rows.some((cells) => cells?.some((cell) => cell?.value != null)));
  const waivers = storedWaivers(workbook.names).length;
  return [
    ...tables.flatMap((table): LeftOut[] => {
      const why = WHY[table.kind];
      return why === undefined ? [] : [{ what: `${kindName[table.kind]} di lembar ${table.sheet}`, why, at: cornerOf(table) }];
    }),
    ...sheets.map(({ sheet }) => ({ what: `Lembar ${sheet}`, why: "Tidak ada tabel yang dikenali di sana; salin sendiri bila masih dipakai.", at: { sheet, row: 1, column: 1 } })),
    ...(waivers === 0 ? [] : [{ what: `${waivers} temuan yang diabaikan`, why: "Alasannya tentang angka tahun lalu.", at: null }]),
  ];
}

const cornerOf = ({ sheet, box }: BoundTable) => ({ sheet, row: box.top, column: box.left });
