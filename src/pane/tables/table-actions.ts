import type { CellRef } from "../../domain/grid";
import type { Place } from "../../domain/place-reference";
import type { BindingChange } from "../binding/binding-change";
import type { Selection } from "../binding/judge-selection";

/** What can be done with the tables of the workbook. */
export interface TableActions {
  /** Keeps what the user says of tables. */
  bind(change: BindingChange): void;
  /** Shows cells in the sheet by selecting them; `null`: the user's own selection again. */
  show(place: Place | null): void;
  /** What is selected in the sheet; `null` when that cannot be told, which the pane then says. */
  pick(): Promise<Selection | null>;
  goTo(ref: CellRef): void;
}
