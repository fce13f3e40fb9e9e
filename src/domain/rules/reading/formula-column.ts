/** The rows of one column that hold a formula, ascending. Rows that are done are passed over at once, however many they are. */
export class FormulaColumn {
  readonly #next: number[];

  constructor(readonly rows: readonly number[]) {
    this.#next = Array.from({ length: rows.length + 1 }, (_, i) => i);
  }

  /** The first row from `top` to `bottom` that is not done; `null` when there is none. */
  first(top: number, bottom: number): number | null {
    const row = this.rows[this.#pending(this.#search(top))];
    return row !== undefined && row <= bottom ? row : null;
  }

  finish(row: number): void {
    const at = this.#search(row);
    if (this.rows[at] === row) this.#next[at] = at + 1;
  }

  /** The index of the first row at or below `row`. */
  #search(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Follows the rows that are done to one that is not, and shortens the way for the next who asks. */
  #pending(from: number): number {
    let at = from;
    while (this.#next[at] !== at) at = this.#next[at] ?? at;
    for (let i = from; i !== at; ) {
      const next = this.#next[i] ?? at;
      this.#next[i] = at;
      i = next;
    }
    return at;
  }
}
