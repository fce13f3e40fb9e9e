import type { Assessment, Binding, BindingState, BoundTable } from "../../domain/assessment";
import type { Workbook } from "../../domain/grid";
import { namesOfText } from "../../domain/name-text";
import { idOfPlace } from "../../domain/place-reference";
import { bindingNames, BINDINGS_PREFIX, storedBindings } from "../../domain/stored-bindings";
import type { Assess } from "../program";

/** A workbook as if these bindings were kept in it. */
export function withBindings(workbook: Workbook, bindings: readonly Binding[]): Workbook {
  const texts = new Set(namesOfText(BINDINGS_PREFIX, workbook.names));
  return { ...workbook, names: [...workbook.names.filter(({ name }) => !texts.has(name) && idOfPlace(name) === null), ...bindingNames(bindings)] };
}

export interface Preview {
  readonly assessment: Assessment;
  readonly state: BindingState | null;
  /** What is read of it; `null`: nothing. */
  readonly table: BoundTable | null;
}

/**
 * What the program would make of one more binding, before it is kept.
 * @param change the bindings from now on, from those kept in the workbook
 */
export function previewOf(assess: Assess, workbook: Workbook, change: (bindings: readonly Binding[]) => { readonly bindings: readonly Binding[]; readonly id: number }): Preview {
  const { bindings, id } = change(storedBindings(workbook.names).bindings);
  const assessment = assess(withBindings(workbook, bindings));
  const state = assessment.bindings.find(({ binding }) => binding.id === id) ?? null;
  const place = state?.table ?? null;
  const table = place && (assessment.tables.find(({ sheet, box }) => sheet === place.sheet && box.top === place.box.top && box.left === place.box.left) ?? null);
  return { assessment, state, table };
}
