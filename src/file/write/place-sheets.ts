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

export interface Placing {
  readonly placed: readonly PlacedSheet[];
  /** Where each of the workbook's tabs stands now, by where it stood. */
  readonly moved: readonly number[];
}

/**
 * Our own sheets keep name, place and part. A new one goes to its place among ours: after the nearest one that the plans
 * have before it; if none is there, before the nearest that they have after it; if none, at the end.
 */
export function placeSheets(pack: Package, book: Book, plans: readonly SheetPlan[]): Placing {
  const named = nameSheets(pack, book, plans);
  const tabs: (number | SheetPlan)[] = book.sheets.map((_, index) => index);
  const tabOf = ({ plan, old }: NamedSheet): number | SheetPlan => old ?? plan;
  named.forEach((sheet, i) => {
    if (sheet.old !== null) return;
    const before = named[i - 1];
    const after = named.slice(i + 1).find(({ old }) => old !== null);
    const at = before ? tabs.indexOf(tabOf(before)) + 1 : after ? tabs.indexOf(tabOf(after)) : tabs.length;
    tabs.splice(at, 0, sheet.plan);
  });
  return {
    placed: named.map(({ plan, name, part, old }) => ({ plan, name, part, index: tabs.indexOf(old ?? plan), isNew: old === null })),
    moved: book.sheets.map((_, index) => tabs.indexOf(index)),
  };
}

interface NamedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly part: string;
  /** Where it stands among the tabs; `null` for a new one. */
  readonly old: number | null;
}

function nameSheets(pack: Package, book: Book, plans: readonly SheetPlan[]): readonly NamedSheet[] {
  const folder = `${book.part.slice(0, book.part.lastIndexOf("/") + 1)}worksheets/`;
  const grids = new Map(book.sheets.flatMap((sheet) => (sheet.part === null ? [] : [[sheet.name.toLowerCase(), sheet.part] as const])));
  const own = new Map([...ownSheets(book.names.filter((name) => name.scope === null))].filter(([, sheet]) => grids.has(sheet.toLowerCase())));
  const taken = book.sheets.map((sheet) => sheet.name);
  let number = 0;
  return plans.map((plan) => {
    const { name, exists } = chooseSheetName(plan, own, taken);
    if (exists) {
      const old = book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      for (const [mark, sheet] of own) if (sheet.toLowerCase() === name.toLowerCase()) own.delete(mark);
      return { plan, name: book.sheets[old]?.name ?? name, part: grids.get(name.toLowerCase()) ?? "", old };
    }
    if (!SHEET_NAME.test(name)) throw new Error(`no sheet can be named ${name}`);
    do number++;
    while (pack.has(`${folder}sheet${number}.xml`));
    taken.push(name);
    return { plan, name, part: `${folder}sheet${number}.xml`, old: null };
  });
}
