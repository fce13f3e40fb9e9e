import type { Assessment } from "../domain/assessment";
import type { Workbook } from "../domain/grid";
import { ownSheets } from "../domain/sheet-plan";
import type { WriteReceipt } from "./excel-port";
import type { Activity, Notice, OverwriteQuestion, PaneState, WordFile } from "./pane-state";
import type { Problem } from "./problem";
import { outOfDate, type Written } from "./sheet-status";
import { summaryOf } from "./summary";

export type PaneEvent =
  | { readonly type: "began"; readonly activity: Activity }
  | { readonly type: "progressed"; readonly doing: string }
  | { readonly type: "stopping" }
  | { readonly type: "locked"; readonly locked: boolean }
  | { readonly type: "hanging"; readonly hanging: boolean }
  | { readonly type: "assessed"; readonly assessment: Assessment; readonly workbook: Workbook; readonly at: number; readonly asked: boolean }
  | { readonly type: "wrote"; readonly receipt: WriteReceipt; readonly written: ReadonlyMap<string, Written>; readonly skipped: readonly string[] }
  | { readonly type: "overwrite-questioned"; readonly question: OverwriteQuestion }
  | { readonly type: "undone" }
  | { readonly type: "undo-questioned"; readonly why: string }
  | { readonly type: "choices-saved" }
  | { readonly type: "word-made"; readonly word: WordFile }
  | { readonly type: "example-opened" }
  | { readonly type: "settings-opened"; readonly view: NonNullable<PaneState["settings"]> }
  | { readonly type: "jumped" }
  | { readonly type: "returned" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "stopped"; readonly text: string }
  | { readonly type: "dismissed"; readonly what: "problem" | "notice" | "undoQuestion" | "overwriteQuestion" | "settings" }
  | { readonly type: "ended" };

const say = (state: PaneState, text: string): PaneState => ({ ...state, announcement: { text, turn: state.announcement.turn + 1 } });

const note = (state: PaneState, about: Notice["about"], text: string): PaneState => say({ ...state, notice: { about, text }, problem: null }, text);

/** More names than these fill the pane and are read by nobody. */
const FEW = 4;

const listOf = (sheets: readonly string[]): string => (sheets.length <= FEW ? `: ${sheets.join(", ")}` : `, dari ${sheets[0]} sampai ${sheets.at(-1)}`);

const told = (sheets: readonly string[], skipped: readonly string[]): string =>
  `${sheets.length} lembar ditulis${listOf(sheets)}.${skipped.length > 0 ? ` Dilewati: ${skipped.join(", ")}.` : ""}`;

function assessed(state: PaneState, event: Extract<PaneEvent, { type: "assessed" }>): PaneState {
  const stale = outOfDate(event.assessment.sheets, state.written);
  const next: PaneState = {
    ...state,
    assessment: event.assessment,
    workbook: event.workbook,
    own: ownSheets(event.workbook.names),
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
      return note({ ...state, lastWrite, written, staleSince }, "write", told(event.receipt.sheets, event.skipped));
    }
    case "overwrite-questioned":
      return { ...state, overwriteQuestion: event.question };
    case "undone":
      return note(
        { ...state, lastWrite: null, undoQuestion: null, written: state.lastWrite?.writtenBefore ?? state.written },
        "undo",
        "Lembar sudah dikembalikan seperti sebelum ditulis.",
      );
    case "undo-questioned":
      return { ...state, undoQuestion: event.why };
    case "choices-saved":
      return note(state, "choices", `Pengaturan disimpan di buku kerja ini.${state.own.size > 0 ? " Tulis ulang lembar Bab III agar mengikutinya." : ""}`);
    case "word-made":
      return note(
        { ...state, word: event.word },
        "word",
        `${event.word.name} selesai disusun dan diserahkan ke peramban. Lihat di folder unduhan; bila tidak ada di sana, unduh lagi atau salin narasinya di tab Tabel.`,
      );
    case "example-opened":
      return note(state, "example", "Contoh diserahkan ke Excel untuk dibuka sebagai buku kerja baru. Buka Panel LAKIP di buku kerja itu; buku kerja ini tidak berubah.");
    case "settings-opened":
      return { ...state, settings: event.view, problem: state.problem?.task.do === "settings" ? null : state.problem };
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
