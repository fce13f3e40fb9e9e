import { absoluteName, sheetPrefix } from "../area";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { CellsView } from "./cells-view";
import { isName } from "./name-rule";
import { NamedItem } from "./named-item";
import { CollectionView } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.NamedItemCollection of the workbook, or of one sheet's local names. */
export class NamedItemCollection extends CollectionView {
  readonly type = "NamedItemCollection";

  constructor(
    model: WorkbookModel,
    readonly sheetId: string | null,
  ) {
    super(model);
  }

  get items(): readonly NamedItem[] {
    const names = this.model.names.all().filter(({ sheetId }) => sheetId === this.sheetId);
    return names.map(({ id }) => new NamedItem(this.model, id));
  }
  GetCount(): number {
    return this.items.length;
  }

  Indexer(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(name: string): NamedItem | null {
    return this.items.find(({ Name }) => Name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** `reference` is a range or a formula; a text without "=" is a constant text, as in Excel. */
  Add(name: string, reference: unknown, comment: string | null): NamedItem {
    if (!isName(name)) throw invalidArgument();
    const taken = [...this.items.map(({ Name }) => Name), ...this.model.tables.all().map((table) => table.name)];
    if (taken.some((each) => each.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
    const id = `name${this.model.nextNumber()}`;
    this.model.names.put({ id, name, refersTo: this.#refersTo(reference), comment: comment ?? "", hidden: false, sheetId: this.sheetId });
    return new NamedItem(this.model, id);
  }

  #refersTo(reference: unknown): string {
    if (reference instanceof CellsView) return sheetPrefix(this.model.sheets.name(reference.sheetId)) + absoluteName(reference.area);
    const text = String(reference);
    return text.startsWith("=") ? text.slice(1) : `"${text.replace(/"/g, '""')}"`;
  }
}
