import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.AutoFilter as far as it is read: whether there is a filter, and whether it hides rows now. */
export class AutoFilter extends View {
  readonly type = "AutoFilter";
  override readonly scalars = ["Enabled", "IsDataFiltered"];

  constructor(
    model: WorkbookModel,
    private readonly state: { readonly enabled: boolean; readonly isDataFiltered: boolean },
  ) {
    super(model);
  }

  get Enabled(): boolean {
    return this.state.enabled;
  }
  get IsDataFiltered(): boolean {
    return this.state.isDataFiltered;
  }
}
