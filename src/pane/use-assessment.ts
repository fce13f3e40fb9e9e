import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { Assessment } from "../domain/assessment";
import type { CellEdit, Waiver } from "../domain/finding";
import type { CellRef } from "../domain/grid";
import type { Place } from "../domain/place-reference";
import type { Settings } from "../domain/settings";
import type { ChosenFile } from "./imports/chosen-file";
import type { ImportTask } from "./imports/import-task";
import type { BindingChange } from "./binding/binding-change";
import type { ExcelPort } from "./excel-port";
import type { PagePort } from "./page-port";
import { paneReducer } from "./pane-reducer";
import { initialState, type PaneState } from "./pane-state";
import { paneTasks } from "./pane-tasks";
import type { Dismissable } from "./pane-reducer";
import type { Task, Undoable } from "./problem";
import type { Assess } from "./program";
import type { TableActions } from "./tables/table-actions";
import { useReturn } from "./use-return";

/** What the components show and may ask for. */
export interface PaneModel extends TableActions {
  readonly state: PaneState;
  read(): void;
  /** Composes the sheets of what was found, if that was not done. */
  compose(assessment: Assessment): void;
  /** `null`: all sheets. */
  write(only: string | null): void;
  /** Goes on after the question: writes over the user's edits, or leaves those sheets as they are. */
  writeOver(): void;
  writeOthers(): void;
  stop(): void;
  /** Takes the last write, the last mending or the last import back. */
  undo(what: Undoable, force: boolean): void;
  mend(label: string, edits: readonly CellEdit[]): void;
  waive(waiver: Waiver): void;
  unwaive(waiver: Waiver): void;
  openImports(): void;
  /** Resolves to what was read; `null` when it was stopped. */
  readFiles(files: readonly File[]): Promise<readonly ChosenFile[] | null>;
  importTable(task: ImportTask): void;
  loadTables(): void;
  /** Resolves to whether they were kept. */
  saveChoices(choices: Partial<Settings>): Promise<boolean>;
  makeWord(): void;
  downloadAgain(): void;
  openExample(): void;
  /** A new workbook with the empty tables. */
  prepare(): void;
  /** Shows what next year's workbook would have from this one. */
  previewNewYear(): void;
  /** Makes the workbook that was shown. */
  openNewYear(): void;
  openSettings(): void;
  openHelp(rule: string): void;
  loadTools(): void;
  /** To the ear only. */
  say(text: string): void;
  goBack(): void;
  retry(task: Task): void;
  dismiss(what: Dismissable): void;
}

/** Reads and assesses the workbook at once, after each change, and whenever the user comes back to the pane. */
export function useAssessment(port: ExcelPort, page: PagePort, assess: Assess): PaneModel {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const [watchTurn, setWatchTurn] = useState(0);
  const tasks = useMemo(() => paneTasks(port, page, assess, dispatch), [port, page, assess]);
  const receipts = useMemo(() => ({ write: state.lastWrite?.receipt, mend: state.mends.at(-1)?.receipt, import: state.lastImport?.receipt }), [state.lastWrite, state.mends, state.lastImport]);
  const { overwriteQuestion: question, word, newYear } = state;

  useEffect(() => void tasks.read(true), [tasks]);
  useEffect(() => tasks.watch(), [tasks, watchTurn]);
  useReturn(useCallback(() => void tasks.read(false), [tasks]));

  return useMemo(() => {
    const dismiss: PaneModel["dismiss"] = (what) => dispatch({ type: "dismissed", what });
    const answer = (more: { over?: boolean; skip?: boolean }): void => {
      dismiss("overwriteQuestion");
      if (!question) return;
      const { task, edits } = question;
      void tasks.write({ ...task, over: more.over ? [...edits, ...task.over] : task.over, skip: more.skip ? [...task.skip, ...edits.map(({ key }) => key)] : task.skip });
    };
    const model = {
      read: () => void tasks.read(true),
      compose: (assessment: Assessment) => void tasks.compose(assessment),
      write: (only: string | null) => void tasks.write({ do: "write", only, skip: [], over: [] }),
      writeOver: () => answer({ over: true }),
      writeOthers: () => answer({ skip: true }),
      stop: () => tasks.stop(),
      undo: (what: Undoable, force: boolean) => {
        dismiss("undoQuestion");
        const receipt = receipts[what];
        if (receipt) void tasks.undo(what, receipt, force);
      },
      mend: (label: string, edits: readonly CellEdit[]) => void tasks.mend({ do: "mend", label, edits }),
      waive: (waiver: Waiver) => void tasks.waive({ do: "waive", waiver }),
      unwaive: (waiver: Waiver) => void tasks.waive({ do: "unwaive", waiver }),
      bind: (change: BindingChange) => void tasks.bind(change),
      show: (place: Place | null) => void tasks.show(place),
      pick: () => tasks.pick(),
      openImports: () => void tasks.openImports(),
      readFiles: (files: readonly File[]) => tasks.readFiles(files),
      importTable: (task: ImportTask) => void tasks.importTable(task),
      loadTables: () => void tasks.loadTables(),
      saveChoices: (choices: Partial<Settings>) => tasks.saveChoices(choices),
      makeWord: () => void tasks.makeWord(),
      downloadAgain: () => {
        if (word) void tasks.handOut(word);
      },
      openExample: () => void tasks.openExample(),
      prepare: () => void tasks.prepare(),
      previewNewYear: () => void tasks.previewNewYear(),
      openNewYear: () => {
        if (newYear) void tasks.openNewYear(newYear.made);
      },
      openSettings: () => void tasks.openSettings(),
      openHelp: (rule: string) => void tasks.openHelp(rule),
      loadTools: () => void tasks.loadTools(),
      say: (text: string) => dispatch({ type: "said", text }),
      goTo: (ref: CellRef) => void tasks.goTo(ref),
      goBack: () => void tasks.goBack(),
      dismiss,
      retry: (task: Task) => {
        dismiss("problem");
        if (task.do === "read") model.read();
        if (task.do === "write") void tasks.write(task);
        if (task.do === "undo") model.undo(task.what, task.force);
        if (task.do === "mend") void tasks.mend(task);
        if (task.do === "waive" || task.do === "unwaive") void tasks.waive(task);
        if (task.do === "import") void tasks.importTable(task);
        if (task.do === "imports") model.openImports();
        if (task.do === "bind") void tasks.bind(task.change);
        if (task.do === "show" || task.do === "pick") model.read();
        if (task.do === "tables") model.loadTables();
        if (task.do === "tools") model.loadTools();
        if (task.do === "help") model.openHelp(task.rule);
        if (task.do === "save-choices") void tasks.saveChoices(task.choices);
        if (task.do === "word") model.makeWord();
        if (task.do === "example") model.openExample();
        if (task.do === "prepare") model.prepare();
        if (task.do === "preview-new-year") model.previewNewYear();
        if (task.do === "new-year") void tasks.openNewYear(task.made);
        if (task.do === "settings") model.openSettings();
        if (task.do === "go") model.goTo(task.to);
        if (task.do === "back") model.goBack();
        if (task.do === "watch") setWatchTurn((turn) => turn + 1);
      },
    };
    return { ...model, state };
  }, [tasks, state, receipts, question, word, newYear]);
}
