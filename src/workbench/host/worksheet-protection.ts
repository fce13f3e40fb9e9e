import { accessDenied, invalidOperation } from "../host-error";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.WorksheetProtection; the options, which allow single kinds of changes, are not emulated. */
export class WorksheetProtection extends View {
  readonly type = "WorksheetProtection";
  override readonly scalars = ["Protected"];

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
  ) {
    super(model);
  }

  get Protected(): boolean {
    return this.model.sheetFacts(this.sheetId).password !== null;
  }
  Protect(options: unknown, password: string | null): void {
    if (this.Protected) throw invalidOperation();
    if (options) throw invalidOperation("stand-in: protection options are not emulated");
    this.model.sheetFacts(this.sheetId).password = password ?? "";
  }
  Unprotect(password: string | null): void {
    const facts = this.model.sheetFacts(this.sheetId);
    if (facts.password !== null && facts.password !== (password ?? "")) throw accessDenied();
    facts.password = null;
  }
}
