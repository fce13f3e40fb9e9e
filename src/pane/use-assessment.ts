import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { CellRef } from "../domain/grid";
import type { ExcelPort } from "./excel-port";
import { paneReducer } from "./pane-reducer";
import { initialState, type PaneState } from "./pane-state";
import { paneTasks, type Assess } from "./pane-tasks";
import type { Task } from "./problem";
import { useReturn } from "./use-return";

/** What the components show and may ask for. */
export interface PaneModel {
  readonly state: PaneState;
  read(): void;
  /** `null`: all sheets. */
  write(only: string | null): void;
  stop(): void;
  undo(force: boolean): void;
  goTo(ref: CellRef): void;
  goBack(): void;
  retry(task: Task): void;
  dismiss(what: "problem" | "notice" | "undoQuestion"): void;
}

/** Reads and assesses the workbook at once, after each change, and whenever the user comes back to the pane. */
export function useAssessment(port: ExcelPort, assess: Assess): PaneModel {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const [watchTurn, setWatchTurn] = useState(0);
  const tasks = useMemo(() => paneTasks(port, assess, dispatch), [port, assess]);
  const receipt = state.lastWrite?.receipt;

  useEffect(() => void tasks.read(true), [tasks]);
  useEffect(() => tasks.watch(), [tasks, watchTurn]);
  useReturn(useCallback(() => void tasks.read(false), [tasks]));

  return useMemo(() => {
    const dismiss: PaneModel["dismiss"] = (what) => dispatch({ type: "dismissed", what });
    const model = {
      read: () => void tasks.read(true),
      write: (only: string | null) => void tasks.write(only),
      stop: () => tasks.stop(),
      undo: (force: boolean) => {
        dismiss("undoQuestion");
        if (receipt) void tasks.undo(receipt, force);
      },
      goTo: (ref: CellRef) => void tasks.goTo(ref),
      goBack: () => void tasks.goBack(),
      dismiss,
      retry: (task: Task) => {
        dismiss("problem");
        if (task.do === "read") model.read();
        if (task.do === "write") model.write(task.only);
        if (task.do === "undo") model.undo(task.force);
        if (task.do === "go") model.goTo(task.to);
        if (task.do === "back") model.goBack();
        if (task.do === "watch") setWatchTurn((turn) => turn + 1);
      },
    };
    return { ...model, state };
  }, [tasks, state, receipt]);
}
