import { accessDenied } from "../host-error";
import { View } from "./view";

/** Excel.WorkbookProtection: of the workbook's structure; passwords are not emulated. */
export class WorkbookProtection extends View {
  readonly type = "WorkbookProtection";
  override readonly scalars = ["Protected"];

  get Protected(): boolean {
    return this.model.structureProtected;
  }
  Protect(): void {
    if (this.Protected) throw accessDenied();
    this.model.structureProtected = true;
  }
  Unprotect(): void {
    this.model.structureProtected = false;
  }
}
