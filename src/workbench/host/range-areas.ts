import { type Area, areaName, sheetPrefix } from "../area";
import { HostCollection, type HostObject, type Referenced } from "../rich-api/host-object";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.RangeAreas, as far as merged cells need it. */
export class RangeAreas extends View implements Referenced {
  readonly type = "RangeAreas";
  reference: string | undefined;
  override readonly scalars = ["Address", "AreaCount"];

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
    readonly parts: readonly Area[],
  ) {
    super(model);
  }

  /** The client asks for it when it keeps the areas beyond a batch. */
  _KeepReference(): void {
    this.reference ??= `areas${this.model.nextNumber()}`;
    this.model.references.set(this.reference, this);
  }
  get Address(): string {
    const prefix = sheetPrefix(this.model.sheets.name(this.sheetId));
    return this.parts.map((part) => prefix + areaName(part)).join(",");
  }
  get AreaCount(): number {
    return this.parts.length;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.parts.map((part) => this.model.views.range(this.sheetId, part)));
  }
}

/** Excel.RangeCollection */
export class RangeCollection extends HostCollection {
  readonly type = "RangeCollection";

  constructor(readonly items: readonly HostObject[]) {
    super();
  }
  GetCount(): number {
    return this.items.length;
  }
  GetItemAt(index: number): HostObject | null {
    return this.items[index] ?? null;
  }
}
