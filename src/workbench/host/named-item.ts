import { invalidArgument, itemNotFound } from "../host-error";
import type { HostObject } from "../rich-api/host-object";
import type { BookName } from "../univer/book-names";
import { Range } from "./range";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.NamedItem */
export class NamedItem extends View {
  readonly type = "NamedItem";
  override readonly scalars = ["Comment", "Formula", "Name", "Scope", "Type", "Value", "Visible", "_Id"];

  constructor(
    model: WorkbookModel,
    readonly _Id: string,
  ) {
    super(model);
  }

  get #name(): BookName {
    const name = this.model.names.all().find(({ id }) => id === this._Id);
    if (!name) throw itemNotFound();
    return name;
  }
  #change(patch: Partial<BookName>): void {
    this.model.names.put({ ...this.#name, ...patch });
  }

  get Name(): string {
    return this.#name.name;
  }
  get Formula(): string {
    return `=${this.#name.refersTo}`;
  }
  set Formula(formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
    this.#change({ refersTo: formula.slice(1) });
  }
  get Visible(): boolean {
    return !this.#name.hidden;
  }
  set Visible(visible: unknown) {
    this.#change({ hidden: visible !== true });
  }
  get Comment(): string {
    return this.#name.comment;
  }
  set Comment(comment: unknown) {
    this.#change({ comment: String(comment) });
  }
  get Scope(): string {
    return this.#name.sheetId === null ? "Workbook" : "Worksheet";
  }
  /** Excel.NamedItemType. */
  get Type(): string {
    if (this.#place) return "Range";
    const { refersTo } = this.#name;
    if (/#REF!/.test(refersTo)) return "Error";
    if (/^".*"$/.test(refersTo)) return "String";
    if (/^(TRUE|FALSE)$/i.test(refersTo)) return "Boolean";
    return refersTo !== "" && Number.isFinite(Number(refersTo)) ? "Double" : "Array";
  }
  /** For a range its address, as Excel gives it; "#REF!" where it is gone. */
  get Value(): unknown {
    const { refersTo } = this.#name;
    if (this.Type === "Error") return "#REF!";
    if (this.Type === "Double") return Number(refersTo);
    if (this.Type === "Boolean") return refersTo.toUpperCase() === "TRUE";
    return this.Type === "String" ? refersTo.slice(1, -1) : refersTo;
  }
  get Worksheet(): HostObject {
    const { sheetId } = this.#name;
    if (sheetId === null) throw itemNotFound();
    return this.model.views.worksheet(sheetId);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    return this.#place && new Range(this.model, this.#place.sheetId, this.#place.area);
  }
  Delete(): void {
    this.model.names.remove(this.#name);
  }

  get #place() {
    const { refersTo } = this.#name;
    return refersTo.includes("!") ? this.model.locate(refersTo, "") : null;
  }
}
