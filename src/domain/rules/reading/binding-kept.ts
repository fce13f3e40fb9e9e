import type { BindingState } from "../../assessment";
import type { CellRef, Workbook } from "../../grid";
import { parseReference, type Place } from "../../place-reference";
import { troubleText } from "../../recognise/binding-trouble";
import { storedBindings } from "../../stored-bindings";
import { userGrids } from "../../user-grids";
import type { Issue, Rule } from "../rule";

export const bindingKept: Rule = {
  id: "binding-kept",
  severity: "error",
  title: "Tabel yang ditetapkan masih ada",
  basis: "Laporan dibuat dari tabel yang ditetapkan; bila salah satunya hilang, isinya ikut hilang dari laporan tanpa terlihat.",
  notChecked: "Tabel yang masih ada tetapi kolomnya berubah: diperiksa bersama arti kolom-kolomnya.",
  lacks: () => [],
  check: ({ bindings, workbook }) => [...bindings.flatMap((state) => lostTable(state, workbook)), ...unreadBindings(workbook)],
};

function lostTable({ binding, table, cause }: BindingState, workbook: Workbook): Issue[] {
  const at = cellIn(workbook, binding.place ?? parseReference(binding.stood));
  if (table !== null || cause === null || cause === "columns" || at === null) return [];
  return [{ title: "Tabel yang ditetapkan tidak terbaca", at: [at], ...troubleText(binding, cause), facts: { cause, kind: binding.kind, stood: binding.stood } }];
}

/** What is kept of a table was damaged, by another program or a name edited by hand: its table is recognised as if nothing had been said. */
function unreadBindings(workbook: Workbook): Issue[] {
  return storedBindings(workbook.names).unread.flatMap(({ place }): Issue[] => {
    const at = cellIn(workbook, place);
    return at === null ? [] : [{
      title: "Penetapan tabel tidak terbaca", at: [at], message: "Penetapan sebuah tabel yang tersimpan di buku kerja ini rusak, sehingga tabelnya dikenali seperti belum pernah ditetapkan.",
      remedy: "Periksa tabel-tabelnya di panel, lalu tetapkan lagi; yang rusak terhapus saat disimpan.", facts: { cause: "unreadable" },
    }];
  });
}

/** The first cell of a place; where its sheet is gone, of the first sheet. */
function cellIn(workbook: Workbook, place: Place | null): CellRef | null {
  const grid = workbook.grids.find(({ sheet }) => sheet.toLowerCase() === place?.sheet.toLowerCase());
  if (grid && place) return { sheet: grid.sheet, row: place.box.top, column: place.box.left };
  const [first = workbook.grids[0]] = userGrids(workbook);
  return first ? { sheet: first.sheet, row: 1, column: 1 } : null;
}
