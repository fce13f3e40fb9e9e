import type { Workbook } from "../../src/domain/grid";
import { Draw } from "../fixtures/clean/draw";
import type { AnswerTable } from "./answer";
import { moneyLooks, percentLooks, type MoneyLook } from "./number-looks";
import { drawOffice, type Office } from "./office";
import { Page } from "./page";
import type { Put } from "./put";

/** A workbook in the making: one office's, with the looks that its clerk likes, all drawn from the seed. */
export class Book {
  readonly draw: Draw;
  readonly office: Office;
  readonly year: number;
  readonly money: MoneyLook;
  readonly percent: (value: number | null) => Put;
  readonly #pages: Page[] = [];

  constructor(seed: number) {
    this.draw = new Draw(seed);
    this.year = this.draw.int(2019, 2025);
    this.office = drawOffice(this.draw);
    this.money = this.draw.pick(moneyLooks);
    this.percent = this.draw.pick(percentLooks);
  }

  /** A new sheet; its first table stands anywhere near the top left. */
  page(sheet: string, visible = true): Page {
    const page = new Page(sheet, this.draw.int(1, 4), this.draw.pick([1, 1, 2, 3]), visible);
    this.#pages.push(page);
    return page;
  }

  workbook(): Workbook {
    return { grids: this.#pages.map((page) => page.grid()), tables: this.#pages.flatMap(({ named }) => named), names: [] };
  }

  answers(): readonly AnswerTable[] {
    return this.#pages.flatMap(({ answers }) => answers);
  }
}
