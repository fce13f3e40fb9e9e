/**
 * Makes a list of flat records out of those of the list before wherever they say the same, so that what is kept of a record
 * by its identity outlives a reading.
 *
 * @param key stands for the list: the same object in later readings
 */
export function sameRecords<Item extends object>(): (key: object, items: readonly Item[]) => readonly Item[] {
  const before = new WeakMap<object, readonly Item[]>();
  return (key, items) => {
    const last = before.get(key) ?? [];
    const fields = Object.keys(items[0] ?? {}) as (keyof Item)[];
    const kept = items.map((item, i) => {
      const old = last[i];
      return old && fields.every((field) => old[field] === item[field]) ? old : item;
    });
    before.set(key, kept);
    return kept;
  };
}
