import { WorkbookError } from "../domain/workbook-error";
import { hangAlarm, type HangAlarm } from "./hang-alarm";
import { inTurn } from "./in-turn";
import type { PaneEvent } from "./pane-reducer";
import type { Activity } from "./pane-state";
import { describeProblem, type Task } from "./problem";

export interface TaskRunner {
  /** Runs a short work beside the others; false when it failed, which is then an event. */
  beside(task: Task, work: (alarm: HangAlarm) => Promise<void>): Promise<boolean>;
  /** Runs a work when those before it have ended; `null`: nobody need be told that it is under way. */
  inTurn(task: Task, activity: () => Activity | null, work: (alarm: HangAlarm) => Promise<void>): Promise<boolean>;
  /** As `inTurn`, but only one of these is taken at a time: asked for meanwhile, it is ignored (false). */
  alone(task: Task, activity: Activity, work: (alarm: HangAlarm, signal: AbortSignal) => Promise<void>): Promise<boolean>;
  /** Stops the work that runs alone. */
  stop(): void;
}

/** The one place where the pane's dealings fail: every failure becomes an event. */
export function taskRunner(dispatch: (event: PaneEvent) => void): TaskRunner {
  const turn = inTurn();
  let stopper: AbortController | null = null;

  async function beside(task: Task, work: (alarm: HangAlarm) => Promise<void>): Promise<boolean> {
    const alarm = hangAlarm((hanging) => dispatch({ type: "hanging", hanging }));
    try {
      await work(alarm);
      return true;
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "stopped") dispatch({ type: "stopped", text: error.userMessage });
      else if (error instanceof WorkbookError && error.code === "changed-meanwhile" && task.do === "undo") dispatch({ type: "undo-questioned", what: task.what, why: error.userMessage });
      else dispatch({ type: "failed", problem: describeProblem(error, task) });
      return false;
    } finally {
      alarm.end();
    }
  }

  const queued: TaskRunner["inTurn"] = (task, activity, work) =>
    turn(async () => {
      const doing = activity();
      if (!doing) return beside(task, work);
      dispatch({ type: "began", activity: doing });
      const succeeded = await beside(task, work);
      dispatch({ type: "ended" });
      return succeeded;
    });

  return {
    beside,
    inTurn: queued,
    async alone(task, activity, work) {
      if (stopper) return false;
      const mine = (stopper = new AbortController());
      dispatch({ type: "locked", locked: true });
      const succeeded = await queued(task, () => activity, (alarm) => work(alarm, mine.signal));
      stopper = null;
      dispatch({ type: "locked", locked: false });
      return succeeded;
    },
    stop() {
      dispatch({ type: "stopping" });
      stopper?.abort(new WorkbookError("stopped", "Dihentikan. Buku kerja tidak berubah."));
    },
  };
}
