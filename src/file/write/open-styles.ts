import type { SheetPlan } from "../../domain/sheet-plan";
import type { Book } from "../package/book";
import type { Namespaces } from "../package/namespaces";
import type { Package } from "../package/package";
import { minimalStyles, StylesPart } from "./styles-part";

/** The workbook's styles, or new ones in a part that `onNew` learns of. */
export function openStyles(pack: Package, book: Book, namespaces: Namespaces, onNew: (part: string) => void) {
  const known = book.relations.find((relation) => relation.kind === "styles" && pack.has(relation.target))?.target;
  const part = known ?? `${book.part.slice(0, book.part.lastIndexOf("/") + 1)}styles.xml`;
  if (known === undefined) onNew(part);
  const styles = new StylesPart(known === undefined ? minimalStyles(namespaces.main) : pack.text(known), part);
  return {
    indexOf: (plan: SheetPlan) => {
      const known = new Map<string, number>();
      return (name: string) => {
        const style = plan.styles[name];
        if (!style) throw new Error(`${plan.key} has no style ${name}`);
        const index = known.get(name) ?? styles.indexOf(style);
        known.set(name, index);
        return index;
      };
    },
    save: () => pack.put(part, styles.toXml()),
  };
}
