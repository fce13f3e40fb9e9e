import type { Package } from "./package";
import { relationsOf, relationsPart } from "./relations";

/** Every part that relations lead to from the package's root, by lower-case name → name. */
export function reachableParts(pack: Package): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const pending = [""];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    for (const { target, external } of relationsOf(pack, part)) {
      const key = target.toLowerCase();
      if (external || reached.has(key) || !pack.has(target)) continue;
      reached.set(key, target);
      pending.push(target);
    }
  }
  return reached;
}

/**
 * Removes the parts that were reached before and are no longer, with their relations; parts that somebody else leads
 * to stay, and so does what nobody led to in the first place. Returns their names.
 */
export function removeUnreached(pack: Package, before: ReadonlyMap<string, string>): readonly string[] {
  const after = reachableParts(pack);
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, part]) => part);
  for (const part of gone) {
    pack.remove(part);
    if (pack.has(relationsPart(part))) pack.remove(relationsPart(part));
  }
  return gone;
}
