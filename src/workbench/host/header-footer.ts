import { invalidArgument } from "../host-error";
import type { HeaderFooterPart } from "./sheet-facts";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.HeaderFooterGroup: one set for all pages; first and even pages are not emulated. */
export class HeaderFooterGroup extends View {
  readonly type = "HeaderFooterGroup";

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
  ) {
    super(model);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.model, this.sheetId);
  }
}

/** Excel.HeaderFooter; texts with codes such as "&P". */
export class HeaderFooter extends View {
  readonly type = "HeaderFooter";
  override readonly scalars = ["CenterFooter", "CenterHeader", "LeftFooter", "LeftHeader", "RightFooter", "RightHeader"];

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
  ) {
    super(model);
  }

  get LeftHeader(): string {
    return this.#parts.leftHeader;
  }
  set LeftHeader(text: unknown) {
    this.#set("leftHeader", text);
  }
  get CenterHeader(): string {
    return this.#parts.centerHeader;
  }
  set CenterHeader(text: unknown) {
    this.#set("centerHeader", text);
  }
  get RightHeader(): string {
    return this.#parts.rightHeader;
  }
  set RightHeader(text: unknown) {
    this.#set("rightHeader", text);
  }
  get LeftFooter(): string {
    return this.#parts.leftFooter;
  }
  set LeftFooter(text: unknown) {
    this.#set("leftFooter", text);
  }
  get CenterFooter(): string {
    return this.#parts.centerFooter;
  }
  set CenterFooter(text: unknown) {
    this.#set("centerFooter", text);
  }
  get RightFooter(): string {
    return this.#parts.rightFooter;
  }
  set RightFooter(text: unknown) {
    this.#set("rightFooter", text);
  }

  get #parts(): { [part in HeaderFooterPart]: string } {
    return this.model.sheetFacts(this.sheetId).page.headersFooters;
  }

  /** Excel holds at most 255 characters. */
  #set(part: HeaderFooterPart, text: unknown): void {
    if (typeof text !== "string" || text.length > 255) throw invalidArgument();
    this.#parts[part] = text;
  }
}
