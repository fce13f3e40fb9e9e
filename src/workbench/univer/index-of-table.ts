import type { Injector } from "@univerjs/core";
import { type BaseReferenceObject, IFunctionService } from "@univerjs/engine-formula";

/**
 * INDEX(table[column], n) in a sheet other than the table's: Univer (0.25.1) gives the right row and column, but looks the
 * sheet up by a name that a structured reference does not have, and so reads the formula's own sheet. The cell that
 * INDEX takes from a table keeps the table's sheet here.
 */
export function keepSheetOfTables(injector: Injector): void {
  const index = injector.get(IFunctionService).getExecutor("INDEX");
  if (!index) throw new Error("Univer changed: it has no INDEX.");
  const calculate = index.calculate.bind(index);
  index.calculate = (...given: Parameters<typeof calculate>) => {
    const result = calculate(...given);
    const [from] = given;
    if (from && isReference(from) && from.isTable() && isReference(result)) result.setForcedSheetId = () => undefined;
    return result;
  };
}

const isReference = (object: { isReferenceObject(): boolean }): object is BaseReferenceObject => object.isReferenceObject();
