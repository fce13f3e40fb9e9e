export interface LatestWins<T> {
  /** Resolves once nothing is left to run. */
  ask(wanted: T): Promise<void>;
  idle(): Promise<void>;
}

/** Runs one work at a time; of those asked for meanwhile only the last one is run. A work reports its own failures. */
export function latestWins<T>(work: (wanted: T) => Promise<unknown>): LatestWins<T> {
  let next: { readonly wanted: T } | null = null;
  let running: Promise<void> | null = null;
  async function runAll(): Promise<void> {
    while (next) {
      const { wanted } = next;
      next = null;
      await work(wanted);
    }
    running = null;
  }
  return {
    ask(wanted) {
      next = { wanted };
      return (running ??= runAll());
    },
    idle: () => running ?? Promise.resolve(),
  };
}
