/** Milliseconds for which an event of a sheet just written is taken to be ours: Excel sends them after its answer. */
const ECHO = 1000;

/** One write of ours, by sheet ids. */
export interface OwnWrite {
  /** Sheets it leaves alone: an event there is somebody's edit even while we write. */
  readonly foreign: ReadonlySet<string>;
  /** Sheets it changes, makes or deletes; filled as they become known. */
  readonly touched: Set<string>;
}

const running = new Set<OwnWrite>();
const echoUntil = new Map<string, number>();

/** Runs a write so that the watch can tell its events from edits: Excel's own switch for events is unreliable (OfficeDev/office-js#1786). */
export async function asOwnWrite<T>(write: OwnWrite, work: () => Promise<T>): Promise<T> {
  running.add(write);
  try {
    return await work();
  } finally {
    running.delete(write);
    for (const id of write.touched) echoUntil.set(id, performance.now() + ECHO);
  }
}

/** Whether an event on this sheet stems from a write of ours that runs or has just ended. */
export function isEcho(sheetId: string): boolean {
  if ([...running].some(({ foreign }) => !foreign.has(sheetId))) return true;
  return (echoUntil.get(sheetId) ?? 0) > performance.now();
}
