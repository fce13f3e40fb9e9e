import { isEcho } from "./own-writes";
import { runExcel } from "./run-excel";

/** Milliseconds of quiet before the callback, and the longest it is put off while edits keep coming. */
const QUIET = 150;
const LONGEST = 1000;

interface Watch {
  readonly registered: Promise<readonly OfficeExtension.EventHandlerResult<unknown>[]>;
  readonly listeners: Set<() => void>;
}

let watch: Watch | null = null;

/**
 * Calls `onDirty` after edits, new and deleted sheets that are not our own doing; it says no more than "read again",
 * for Excel leaves out details and some events altogether. Handlers are registered once however many watch. Resolves
 * to the function that ends this watch.
 */
export async function watchWorkbook(onDirty: () => void): Promise<() => Promise<void>> {
  const listener = debounced(onDirty);
  const mine = (watch ??= startWatch());
  mine.listeners.add(listener);
  try {
    await mine.registered;
  } catch (error) {
    if (watch === mine) watch = null;
    throw error;
  }
  return async () => {
    listener.cancel();
    mine.listeners.delete(listener);
    if (mine.listeners.size > 0 || watch !== mine) return;
    watch = null;
    await stopWatch(await mine.registered);
  };
}

function startWatch(): Watch {
  const listeners = new Set<() => void>();
  const heard = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (!isEcho(worksheetId)) for (const listener of listeners) listener();
  };
  const registered = runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [worksheets.onChanged.add(heard), worksheets.onAdded.add(heard), worksheets.onDeleted.add(heard)];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) handlers.push(worksheets.onNameChanged.add(heard));
    await context.sync();
    return handlers;
  });
  return { listeners, registered };
}

/** A handler can only be removed in the context it was added in. */
async function stopWatch(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

function debounced(call: () => void): (() => void) & { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const fire = (): void => {
    since = null;
    call();
  };
  const heard = (): void => {
    since ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(fire, Math.min(QUIET, since + LONGEST - performance.now()));
  };
  return Object.assign(heard, { cancel: () => clearTimeout(timer) });
}
