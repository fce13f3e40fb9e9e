import type { Package } from "./package";

/** One line of a .rels part. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "table" … the same in Transitional and Strict files. */
  readonly kind: string;
  /** The part it leads to, or the address when it leads out of the file. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the whole package. */
export const relationsPart = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** What a part leads to; nothing when it has no .rels. */
export function relationsOf(pack: Package, part: string): readonly Relation[] {
  const from = relationsPart(part);
  if (!pack.has(from)) return [];
  const relations: Relation[] = [];
  pack.parse(from, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship") return;
      const external = TargetMode === "External";
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), target: external ? Target : resolve(part, Target), external });
    },
  });
  return relations;
}

/** A target relative to the folder of its part, or absolute from the package's root. */
function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
