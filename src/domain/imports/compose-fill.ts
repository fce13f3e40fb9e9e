import type { ColumnRole } from "../assessment";
import type { FillCell, FillRow, FillValue, TableFill } from "../table-fill";
import { anggaran } from "../template/anggaran";
import type { TableTemplate } from "../template/table-template";
import { withoutLists } from "../template/without-lists";
import type { ImportAmounts } from "./export";
import { FIELDS } from "./export-amounts";
import { numberFor, type FieldColumns } from "./fill-values";
import type { AddedLine, ImportChoices } from "./import-plan";
import type { Target } from "./target-rows";

/** What is written into the table; `null`: nothing. */
export function fillOf(target: Target, cells: readonly FillCell[], added: readonly AddedLine[], columns: FieldColumns): TableFill | null {
  if (cells.length === 0 && added.length === 0) return null;
  const { table, grid, reader } = target;
  const model = target.rows.at(-1)?.row ?? table.box.top + 1;
  const rows = added.map((line): FillRow => {
    const values = new Map<number, FillValue>();
    const put = (role: ColumnRole, value: string | null): void => {
      const column = reader.column(role);
      if (column !== null && value !== null) values.set(column, value);
    };
    put("kode", line.kode);
    put("program", line.program);
    put("kegiatan", line.kegiatan);
    put("sub-kegiatan", line.subKegiatan);
    for (const field of FIELDS) {
      const column = columns.get(field);
      const value = line.amounts[field];
      if (column !== undefined && value !== null) values.set(column, numberFor(value, grid, model, column).value);
    }
    return { above: line.above, values };
  });
  return { table: table.name, sheet: table.sheet, box: table.box, totalsRow: table.totalsRow, cells, rows };
}

/** A new table of the template's columns, filled. */
export function tableOf(added: readonly AddedLine[], sheet: string, choices: ImportChoices): TableTemplate {
  const later = choices.pagu === "pagu-perubahan";
  return {
    ...withoutLists(anggaran), sheet, readyRows: 0,
    rows: added.map(({ kode, program, kegiatan, subKegiatan, amounts }) => {
      const murni = later && amounts["pagu-perubahan"] === null ? null : amounts.pagu;
      const perubahan = amounts["pagu-perubahan"] ?? (later ? amounts.pagu : null);
      const number = (value: ImportAmounts["pagu"]): number | null => value?.toNumber() ?? null;
      return [kode, program, kegiatan, subKegiatan, number(murni), number(perubahan), number(amounts.realisasi), number(amounts.fisik), null, null];
    }),
  };
}
