import type { Assessment } from "../domain/assessment";
import type { WriteReceipt } from "./excel-port";
import type { Activity, Notice, PaneState } from "./pane-state";
import type { Problem } from "./problem";
import { outOfDate, type Written } from "./sheet-status";
import { summaryOf } from "./summary";

export type PaneEvent =
  | { readonly type: "began"; readonly activity: Activity }
  | { readonly type: "progressed"; readonly doing: string }
  | { readonly type: "stopping" }
  | { readonly type: "locked"; readonly locked: boolean }
  | { readonly type: "hanging"; readonly hanging: boolean }
  | { readonly type: "assessed"; readonly assessment: Assessment; readonly own: ReadonlyMap<string, string>; readonly at: number; readonly asked: boolean }
  | { readonly type: "wrote"; readonly receipt: WriteReceipt; readonly written: ReadonlyMap<string, Written> }
  | { readonly type: "undone" }
  | { readonly type: "undo-questioned"; readonly why: string }
  | { readonly type: "jumped" }
  | { readonly type: "returned" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "stopped"; readonly text: string }
  | { readonly type: "dismissed"; readonly what: "problem" | "notice" | "undoQuestion" }
  | { readonly type: "ended" };

const say = (state: PaneState, text: string): PaneState => ({ ...state, announcement: { text, turn: state.announcement.turn + 1 } });

const note = (state: PaneState, about: Notice["about"], text: string): PaneState => say({ ...state, notice: { about, text }, problem: null }, text);

const listOf = (sheets: readonly string[]): string => `${sheets.length} lembar ditulis: ${sheets.join(", ")}.`;

function assessed(state: PaneState, event: Extract<PaneEvent, { type: "assessed" }>): PaneState {
  const stale = outOfDate(event.assessment.sheets, state.written);
  const next: PaneState = {
    ...state,
    assessment: event.assessment,
    own: event.own,
    staleSince: new Map(stale.map((key) => [key, state.staleSince.get(key) ?? event.at])),
    problem: state.problem?.task.do === "read" ? null : state.problem,
  };
  const heard = `Pemeriksaan selesai. ${summaryOf(event.assessment)}`;
  return event.asked || heard !== state.heard ? say({ ...next, heard }, heard) : next;
}

/** Pure: what the pane shows after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "began":
      return { ...state, activity: event.activity };
    case "progressed":
      return state.activity ? { ...state, activity: { ...state.activity, doing: event.doing } } : state;
    case "stopping":
      return state.activity ? { ...state, activity: { ...state.activity, doing: "Menghentikan…", stoppable: false } } : state;
    case "locked":
      return { ...state, locked: event.locked };
    case "hanging":
      return { ...state, hanging: event.hanging };
    case "assessed":
      return assessed(state, event);
    case "wrote": {
      const written = new Map([...state.written, ...event.written]);
      const staleSince = new Map([...state.staleSince].filter(([key]) => !event.written.has(key)));
      const lastWrite = { receipt: event.receipt, writtenBefore: state.written };
      return note({ ...state, lastWrite, written, staleSince }, "write", listOf(event.receipt.sheets));
    }
    case "undone":
      return note(
        { ...state, lastWrite: null, undoQuestion: null, written: state.lastWrite?.writtenBefore ?? state.written },
        "undo",
        "Lembar sudah dikembalikan seperti sebelum ditulis.",
      );
    case "undo-questioned":
      return { ...state, undoQuestion: event.why };
    case "jumped":
      return { ...state, canGoBack: true };
    case "returned":
      return { ...state, canGoBack: false };
    case "failed":
      return say({ ...state, problem: event.problem, undoQuestion: null }, event.problem.message);
    case "stopped":
      return note(state, "stop", event.text);
    case "dismissed":
      return { ...state, [event.what]: null };
    case "ended":
      return { ...state, activity: null };
  }
}
