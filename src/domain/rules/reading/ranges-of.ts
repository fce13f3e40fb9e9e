/** "7–9 dan 12": ascending numbers, neighbours drawn together. */
export function rangesOf(numbers: readonly number[], show: (number: number) => string): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const shown = ranges.slice(0, SHOWN).map(([from, to]) => (from === to ? show(from) : `${show(from)}–${show(to)}`));
  if (ranges.length > SHOWN) return `${shown.join(", ")}, dan ${ranges.length - SHOWN} tempat lain`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} dan ${shown.at(-1) ?? ""}`;
}

const SHOWN = 6;
