import { invalidArgument } from "../host-error";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.Application, as far as new workbooks are opened through it. */
export class Application extends View {
  readonly type = "Application";

  /** Of an .xlsx file in base64; an empty workbook is not emulated. */
  CreateWorkbook(base64: unknown): WorkbookCreated {
    return new WorkbookCreated(this.model, bytesOf(base64));
  }
}

/** Excel.WorkbookCreated: a workbook that is not open yet. */
class WorkbookCreated extends View {
  readonly type = "WorkbookCreated";
  readonly Id: string;

  constructor(
    model: WorkbookModel,
    private readonly bytes: Uint8Array,
  ) {
    super(model);
    this.Id = String(model.nextNumber());
  }

  Open(): void {
    this.model.openSecond(this.bytes);
  }
}

/** What base64 stands for, if that looks like an .xlsx file. */
export function bytesOf(base64: unknown): Uint8Array {
  if (typeof base64 !== "string" || !/^UEsDB[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) throw invalidArgument();
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
