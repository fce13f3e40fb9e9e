/** More answers than these are forgotten together; a workbook of 10,000 lines asks for about as many. */
const MOST = 50_000;

/**
 * A pure function of one text or number that keeps its answers: many rules ask the same of the same names and codes, and
 * after an edit nearly all of them are asked again. Answers are shared, so they must not be changed.
 */
export function remember<K extends string | number, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= MOST) known.clear();
    known.set(key, made);
    return made;
  };
}
