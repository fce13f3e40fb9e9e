/** Median wall time in ms over `runs` after `warm` unmeasured ones. */
export function medianTime(run: () => void, warm: number, runs: number): number {
  for (let i = 0; i < warm; i++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const KEPT_RUNS = 10;

/** MB that one result keeps alive after collection, as the mean of ten; needs node --expose-gc. */
export function keptMegabytes(run: () => unknown): number {
  const collect = globalThis.gc;
  if (!collect) throw new Error("run node with --expose-gc");
  collect();
  const before = process.memoryUsage().heapUsed;
  const results = Array.from({ length: KEPT_RUNS }, run);
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  return kept / results.length / 2 ** 20;
}

/** The most memory this process has held, in MB. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;
