import type { Assessment } from "../domain/assessment";
import type { CellRef, Workbook } from "../domain/grid";
import { ownSheets } from "../domain/sheet-plan";
import { WorkbookError } from "../domain/workbook-error";
import type { ExcelPort, WriteReceipt } from "./excel-port";
import { hangAlarm, type HangAlarm } from "./hang-alarm";
import { inTurn } from "./in-turn";
import type { PaneEvent } from "./pane-reducer";
import type { Activity } from "./pane-state";
import { describeProblem, type Task } from "./problem";
import { contentOf } from "./sheet-status";

export type Assess = (workbook: Workbook) => Assessment;

export interface PaneTasks {
  /** Reads and assesses; `asked` by the user, else because something changed. Never two at once. */
  read(asked: boolean): Promise<void>;
  /** Reads afresh, assesses and writes all sheets, or the one with the key `only`. Ignored while a write is under way. */
  write(only: string | null): Promise<void>;
  stop(): void;
  undo(receipt: WriteReceipt, force: boolean): Promise<void>;
  goTo(ref: CellRef): Promise<void>;
  goBack(): Promise<void>;
  /** Follows the workbook's changes; returns the function that ends it. */
  watch(): () => void;
}

const live: Activity = { kind: "live", doing: "Memeriksa perubahan…", stoppable: false };
const reading: Activity = { kind: "read", doing: "Membaca buku kerja…", stoppable: false };
const writing: Activity = { kind: "write", doing: "Membaca buku kerja…", stoppable: true };
const undoing: Activity = { kind: "undo", doing: "Mengembalikan lembar…", stoppable: false };

/** Lets the browser draw what was said before a calculation holds the thread. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The pane's dealings with Excel. Every failure ends here as an event, shown by the pane. */
export function paneTasks(port: ExcelPort, assess: Assess, dispatch: (event: PaneEvent) => void, now: () => number = Date.now): PaneTasks {
  const turn = inTurn();
  let queued: { asked: boolean; readonly done: Promise<void> } | null = null;
  let stopper: AbortController | null = null;
  let writes = false;

  async function guarded(task: Task, work: (alarm: HangAlarm) => Promise<void>): Promise<boolean> {
    const alarm = hangAlarm((hanging) => dispatch({ type: "hanging", hanging }));
    try {
      await work(alarm);
      return true;
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "stopped") dispatch({ type: "stopped", text: error.userMessage });
      else if (error instanceof WorkbookError && error.code === "changed-meanwhile" && task.do === "undo") dispatch({ type: "undo-questioned", why: error.userMessage });
      else dispatch({ type: "failed", problem: describeProblem(error, task) });
      return false;
    } finally {
      alarm.end();
    }
  }

  async function active(task: Task, activity: Activity, work: (alarm: HangAlarm) => Promise<void>): Promise<boolean> {
    dispatch({ type: "began", activity });
    const succeeded = await guarded(task, work);
    dispatch({ type: "ended" });
    return succeeded;
  }

  async function readAndAssess(asked: boolean, alarm: HangAlarm): Promise<Assessment> {
    const workbook = await port.readWorkbook();
    alarm.alive();
    dispatch({ type: "progressed", doing: "Memeriksa tabel…" });
    await drawn();
    const assessment = assess(workbook);
    dispatch({ type: "assessed", assessment, own: ownSheets(workbook.names), at: now(), asked });
    return assessment;
  }

  function read(asked: boolean): Promise<void> {
    if (queued) {
      queued.asked ||= asked;
      return queued.done;
    }
    const done = turn(async () => {
      const wanted = queued?.asked ?? asked;
      queued = null;
      await active({ do: "read" }, wanted ? reading : live, async (alarm) => void (await readAndAssess(wanted, alarm)));
    });
    queued = { asked, done };
    return done;
  }

  /** One change of the workbook at a time; the sheets that came or went are read afterwards. */
  async function changing(task: Task, activity: Activity, work: (alarm: HangAlarm) => Promise<void>): Promise<void> {
    if (writes) return;
    writes = true;
    dispatch({ type: "locked", locked: true });
    const succeeded = await turn(() => active(task, activity, work));
    writes = false;
    dispatch({ type: "locked", locked: false });
    if (succeeded) await read(false);
  }

  async function write(only: string | null, signal: AbortSignal, alarm: HangAlarm): Promise<void> {
    const { sheets } = await readAndAssess(false, alarm);
    signal.throwIfAborted();
    const plans = sheets.filter((plan) => only === null || plan.key === only);
    if (plans.length === 0) throw new WorkbookError("item-gone", "Data untuk lembar ini tidak ditemukan lagi. Buku kerja tidak berubah; lihat tab Data.");
    dispatch({ type: "progressed", doing: plans.length === 1 ? `Menulis ${plans[0]?.name}…` : `Menulis ${plans.length} lembar…` });
    const receipt = await port.writeSheets(plans, { signal, onProgress: () => alarm.alive() });
    const written = new Map(plans.map((plan, index) => [plan.key, { sheet: receipt.sheets[index] ?? plan.name, content: contentOf(plan) }]));
    dispatch({ type: "wrote", receipt, written });
  }

  return {
    read,
    write(only) {
      const mine = new AbortController();
      if (!writes) stopper = mine;
      return changing({ do: "write", only }, writing, (alarm) => write(only, mine.signal, alarm));
    },
    stop() {
      dispatch({ type: "stopping" });
      stopper?.abort(new WorkbookError("stopped", "Dihentikan. Buku kerja tidak berubah."));
    },
    undo: (receipt, force) =>
      changing({ do: "undo", force }, undoing, async () => {
        await receipt.undo({ force });
        dispatch({ type: "undone" });
      }),
    async goTo(ref) {
      await guarded({ do: "go", to: ref }, async () => {
        await port.goTo(ref);
        dispatch({ type: "jumped" });
      });
    },
    async goBack() {
      await guarded({ do: "back" }, async () => {
        await port.goBack();
        dispatch({ type: "returned" });
      });
    },
    watch() {
      const task: Task = { do: "watch" };
      let ended = false;
      let stopWatching: (() => Promise<void>) | null = null;
      void guarded(task, async (alarm) => {
        stopWatching = await port.watchWorkbook(() => {
          if (!ended) void read(false);
        });
        alarm.end();
        if (ended) await stopWatching();
      });
      return () => {
        ended = true;
        if (stopWatching) void guarded(task, stopWatching);
      };
    },
  };
}
