/** Excel answers within this time unless a cell is being edited (or the work is really long). Milliseconds. */
const PATIENCE = 1500;

export interface HangAlarm {
  /** A sign of life: starts the time anew and takes the alarm back. */
  alive(): void;
  end(): void;
}

/** Reports `true` when nothing was heard for 1.5 s, `false` when a sign of life follows. */
export function hangAlarm(report: (hanging: boolean) => void): HangAlarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hanging = false;
  const set = (now: boolean): void => {
    if (hanging !== now) report(now);
    hanging = now;
  };
  const start = (): void => {
    timer = setTimeout(() => set(true), PATIENCE);
  };
  start();
  return {
    alive() {
      clearTimeout(timer);
      set(false);
      start();
    },
    end() {
      clearTimeout(timer);
      set(false);
    },
  };
}
