import { parseBox, type Box } from "../../domain/grid";
import { MAX_FORMULA_CHARS, TAKING_APART } from "../limits";
import { refusal } from "../refusal";
import type { XmlAttributes } from "../xml/parse-xml";
import type { Budget } from "./budget";
import { movableFormula, type MovableFormula } from "./movable-formula";

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Made when a second cell asks for it. */
  movable: MovableFormula | null;
}

/**
 * The formulas of one sheet: those that a file stores once for many cells (shared ones, and array formulas) are given
 * to each cell. A data table ({=TABLE(…)}) is no formula for us: its cells show their values.
 */
export class SheetFormulas {
  readonly #budget: Budget;
  readonly #shared = new Map<string, Shared>();
  readonly #arrays: { readonly box: Box; readonly formula: string }[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** The formula of a cell from its `<f>`, with "=". */
  read(attributes: XmlAttributes, text: string, row: number, column: number): string | null {
    const { t: type, si, ref } = attributes;
    if (text.length > MAX_FORMULA_CHARS) throw refusal("damaged", "a formula is longer than Excel allows");
    if (type === "dataTable") return null;
    if (type === "shared" && si !== undefined) {
      if (text !== "") {
        this.#shared.set(si, { text, row, column, movable: null });
        return this.#take(text);
      }
      const shared = this.#shared.get(si);
      if (!shared) return null;
      return this.#take(this.#takenApart(shared)(row - shared.row, column - shared.column));
    }
    if (text === "") return null;
    const formula = this.#take(text);
    const box = type === "array" && ref !== undefined ? parseBox(ref) : null;
    if (box && (box.top !== box.bottom || box.left !== box.right)) this.#arrays.push({ box, formula });
    return formula;
  }

  /** The array formula that covers a cell without one of its own. */
  arrays(): readonly { readonly box: Box; readonly formula: string }[] {
    return this.#arrays;
  }

  #takenApart(shared: Shared): MovableFormula {
    if (shared.movable) return shared.movable;
    this.#budget.takeFormula(shared.text.length * TAKING_APART);
    shared.movable = movableFormula(shared.text);
    return shared.movable;
  }

  /** Functions newer than the file format carry "_xlfn." in the file only. */
  #take(text: string): string {
    this.#budget.takeFormula(text.length);
    return `=${text.includes("_xlfn.") ? text.replace(/_xlfn\.(?:_xlws\.)?/g, "") : text}`;
  }
}
