import { IDefinedNamesService, type IDefinedNamesServiceParam, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { UniverBook } from "./univer-book";

/** A defined name. `refersTo` has no leading "=". */
export interface BookName {
  readonly id: string;
  readonly name: string;
  readonly refersTo: string;
  readonly comment: string;
  readonly hidden: boolean;
  /** The sheet it is local to; `null`: the whole workbook. */
  readonly sheetId: string | null;
}

/** Univer's word for the scope of a whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/**
 * Defined names, past Univer's facade: its builder needs Iterator.prototype.some as soon as the workbook has a table,
 * which Node 20 and older browsers lack.
 */
export class BookNames {
  constructor(private readonly book: UniverBook) {}

  all(): readonly BookName[] {
    return Object.values(this.book.injector.get(IDefinedNamesService).getDefinedNameMap(this.book.unitId) ?? {}).map(read);
  }

  put({ id, name, refersTo, comment, hidden, sheetId }: BookName): void {
    this.book.run(SetDefinedNameMutation.id, { id, name, formulaOrRefString: refersTo, comment, hidden, localSheetId: sheetId ?? WHOLE_WORKBOOK });
  }

  remove({ id, name }: BookName): void {
    this.book.run(RemoveDefinedNameMutation.id, { id, name });
  }
}

const read = (param: IDefinedNamesServiceParam): BookName => ({
  id: param.id,
  name: param.name,
  refersTo: param.formulaOrRefString.replace(/^=/, ""),
  comment: param.comment ?? "",
  hidden: param.hidden === true,
  sheetId: param.localSheetId && param.localSheetId !== WHOLE_WORKBOOK ? param.localSheetId : null,
});
