import { chooseSheetName, ownSheets, type SheetPlan } from "../../domain/sheet-plan";
import type { Book } from "../package/book";
import type { Package } from "../package/package";

/** Where a plan's sheet goes. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly part: string;
  /** Place among the tabs, from 0. */
  readonly index: number;
  readonly isNew: boolean;
}

const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

/** Our own sheets keep name, place and part; new ones come after the last tab, in the order of the plans. */
export function placeSheets(pack: Package, book: Book, plans: readonly SheetPlan[]): readonly PlacedSheet[] {
  const folder = `${book.part.slice(0, book.part.lastIndexOf("/") + 1)}worksheets/`;
  const grids = new Map(book.sheets.flatMap((sheet) => (sheet.part === null ? [] : [[sheet.name.toLowerCase(), sheet.part] as const])));
  const own = new Map([...ownSheets(book.names.filter((name) => name.scope === null))].filter(([, sheet]) => grids.has(sheet.toLowerCase())));
  const taken = book.sheets.map((sheet) => sheet.name);
  const placed: PlacedSheet[] = [];
  let number = 0;
  for (const plan of plans) {
    const { name, exists } = chooseSheetName(plan, own, taken);
    if (exists) {
      const index = book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      placed.push({ plan, name: book.sheets[index]?.name ?? name, part: grids.get(name.toLowerCase()) ?? "", index, isNew: false });
      for (const [mark, sheet] of own) if (sheet.toLowerCase() === name.toLowerCase()) own.delete(mark);
      continue;
    }
    if (!SHEET_NAME.test(name)) throw new Error(`no sheet can be named ${name}`);
    do number++;
    while (pack.has(`${folder}sheet${number}.xml`));
    placed.push({ plan, name, part: `${folder}sheet${number}.xml`, index: taken.length, isNew: true });
    taken.push(name);
  }
  return placed;
}
