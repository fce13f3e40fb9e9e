import { invalidOperation, itemNotFound } from "../host-error";
import type { HostObject } from "../rich-api/host-object";
import { Application, bytesOf } from "./application";
import { NamedItemCollection } from "./named-item-collection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./setting";
import { TableCollection } from "./table-collection";
import { View } from "./view";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

/** Excel.Workbook: where every object path begins. */
export class Workbook extends View {
  readonly type = "Workbook";
  override readonly scalars = ["Name"];

  get Name(): string {
    return this.model.fileName;
  }
  get Application(): Application {
    return new Application(this.model);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.model);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.model, null);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model, null);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.model);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.model);
  }

  /** One rectangle only, as in Excel. */
  GetSelectedRange(): Range {
    const [area, ...more] = this.model.sheets.selection();
    if (!area || more.length > 0) throw invalidOperation("The current selection is invalid for this operation.");
    return new Range(this.model, this.model.sheets.activeId(), area);
  }
  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.model, this.model.sheets.activeId(), this.model.sheets.selection());
  }
  GetActiveCell(): Range {
    const area = this.model.sheets.selection()[0] ?? { row: 0, column: 0 };
    return new Range(this.model, this.model.sheets.activeId(), { row: area.row, column: area.column, rows: 1, columns: 1 });
  }

  /** What the client of Excel on the web asks for instead of Application.createWorkbook. */
  CreateAndOpenWorkbook(base64: unknown): void {
    this.model.openSecond(bytesOf(base64));
  }

  _RemoveReference(reference: string): void {
    this.model.references.delete(reference);
  }
  _GetRangeForEventByReferenceId(reference: string): HostObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw itemNotFound();
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): HostObject | null {
    return this.model.references.get(reference) ?? null;
  }
}
