/**
 * A `map` that keeps its answers: an item that is the very object which stood at its place in the list before has the answer
 * from before. After an edit nearly everything that is read is the same object, and only what changed is asked anew. Lists
 * are told apart by their first item. `make` must look at nothing but the item, or what can be no other while the item is
 * the same object; answers are shared and must not be changed.
 */
export function mapKept<Item extends object, T>(): (items: readonly Item[], make: (item: Item) => T) => readonly T[] {
  const before = new WeakMap<object, { readonly items: readonly Item[]; readonly answers: readonly T[] }>();
  return (items, make) => {
    const [first] = items;
    if (!first) return [];
    const last = before.get(first);
    if (last?.items === items) return last.answers;
    const answers = items.map((item, i) => (last && item === last.items[i] ? (last.answers[i] as T) : make(item)));
    before.set(first, { items, answers });
    return answers;
  };
}
