import { MAX_ALL_FORMULA_CHARS, MAX_CELLS, MAX_PLACES } from "../limits";
import { refusal } from "../refusal";

/** What one reading has used up; every step asks before it takes. */
export class Budget {
  #cells = 0;
  #strings = 0;
  #places = 0;
  #formulaChars = 0;

  takeCell(): void {
    if (++this.#cells > MAX_CELLS) throw refusal("tooManyCells", `more than ${MAX_CELLS} cells`);
  }

  /** The list of texts cannot be longer than there are cells. */
  takeString(): void {
    if (++this.#strings > MAX_CELLS) throw refusal("tooManyCells", `more than ${MAX_CELLS} texts`);
  }

  takePlaces(count: number): void {
    this.#places += count;
    if (this.#places > MAX_PLACES) throw refusal("tooManyCells", `more than ${MAX_PLACES} places`);
  }

  takeFormula(chars: number): void {
    this.#formulaChars += chars;
    if (this.#formulaChars > MAX_ALL_FORMULA_CHARS) throw refusal("tooManyCells", `more than ${MAX_ALL_FORMULA_CHARS} characters of formulas`);
  }
}
