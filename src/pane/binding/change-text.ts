import { columnName } from "../../domain/grid";
import { kindName } from "../../domain/kind-name";
import { placeName } from "../../domain/place-reference";
import { roleName } from "../../domain/role-name";
import type { BindingChange } from "./binding-change";

/** What was kept, for the ear: which table, and what the user changed of it. */
export function changeText(change: BindingChange): string {
  switch (change.what) {
    case "forget":
      return "Ketetapan dilupakan; tabelnya dikenali lagi dari judul kolomnya.";
    case "confirm-all":
      return `${change.tables.length} tabel ditetapkan.`;
    case "mark":
      return `${placeName(change.range)} ditetapkan sebagai ${change.range.kind === null ? "bukan tabel" : kindName[change.range.kind]}.`;
    case "confirm": {
      const { table, kind, roles } = change;
      if (kind === null) return `${table.title} tidak lagi dibaca sebagai tabel.`;
      const changed = [...roles].filter(([column, role]) => table.columns.get(column) !== role).map(([column, role]) => `kolom ${columnName(column)} menjadi ${roleName(role)}`);
      const what = [...(kind === table.kind ? [] : [`jenisnya menjadi ${kindName[kind]}`]), ...changed];
      return `Tabel ${kindName[kind]} ditetapkan${what.length > 0 ? `: ${what.join(", ")}` : ""}.`;
    }
  }
}
