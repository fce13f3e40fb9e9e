import { type EditEvent, forgetChanges, noteChange } from "./changes";
import { isEcho } from "./own-writes";
import { runExcel } from "./run-excel";

/**
 * Milliseconds. After a calm the callback comes as soon as the events of one edit are together; then, while edits keep
 * coming, only in the first pause between them, put off for so long at the most.
 */
const TOGETHER = 4;
const PAUSE = 150;
const LONGEST = 1000;

interface Watch {
  readonly registered: Promise<readonly OfficeExtension.EventHandlerResult<unknown>[]>;
  readonly listeners: Set<() => void>;
}

let watch: Watch | null = null;

/**
 * Calls `onDirty` after edits, calculations, rows hidden or sorted, sheets that come, go or change that are not our own doing;
 * it says no more than "read again". What was edited is noted for the next reading, as far as Excel tells: it leaves out
 * details and some events altogether. Handlers are registered once however many watch. Resolves to the function that ends
 * this watch.
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
  const stirred = async ({ worksheetId }: EditEvent): Promise<void> => {
    if (!isEcho(worksheetId)) for (const listener of listeners) listener();
  };
  const heard = (event: EditEvent): Promise<void> => {
    noteChange(event);
    return stirred(event);
  };
  const registered = runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(heard), worksheets.onAdded.add(heard), worksheets.onDeleted.add(heard), worksheets.onRowSorted.add(heard), worksheets.onColumnSorted.add(heard),
      // Every reading looks at formulas and hidden rows anyway.
      worksheets.onCalculated.add(stirred), worksheets.onRowHiddenChanged.add(stirred),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) handlers.push(worksheets.onNameChanged.add(heard), worksheets.onMoved.add(heard), worksheets.onVisibilityChanged.add(heard));
    await context.sync();
    // Nobody listened until now.
    forgetChanges();
    return handlers;
  });
  return { listeners, registered };
}

/** A handler can only be removed in the context it was added in. */
async function stopWatch(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  forgetChanges();
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

function debounced(call: () => void): (() => void) & { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let last = -Infinity;
  let quiet = TOGETHER;
  const fire = (): void => {
    since = null;
    call();
  };
  const heard = (): void => {
    const now = performance.now();
    if (since === null) quiet = now - last > PAUSE ? TOGETHER : PAUSE;
    since ??= now;
    last = now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.min(quiet, since + LONGEST - now));
  };
  return Object.assign(heard, { cancel: () => clearTimeout(timer) });
}
