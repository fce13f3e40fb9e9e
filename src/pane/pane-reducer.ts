import type { Assessment } from "../domain/assessment";
import type { Workbook } from "../domain/grid";
import { markName, ownSheets } from "../domain/sheet-plan";
import { LISTS_KEY } from "../domain/template/lists-key";
import type { WriteReceipt } from "./excel-port";
import type { FindingTools } from "./findings/tools";
import type { Activity, HelpPage, NewYearPreview, Notice, OverwriteQuestion, PaneState, WordFile } from "./pane-state";
import type { Problem, Undoable } from "./problem";
import { returned, returnedText } from "./returned-findings";
import { outOfDate, type Written } from "./sheet-status";
import { summaryOf } from "./summary";

export type Dismissable = "problem" | "notice" | "undoQuestion" | "overwriteQuestion" | "settings" | "help" | "imports" | "newYear";

export type PaneEvent =
  | { readonly type: "began"; readonly activity: Activity }
  | { readonly type: "progressed"; readonly doing: string }
  | { readonly type: "stopping" }
  | { readonly type: "locked"; readonly locked: boolean }
  | { readonly type: "hanging"; readonly hanging: boolean }
  | { readonly type: "assessed"; readonly assessment: Assessment; readonly workbook: Workbook; readonly asked: boolean }
  | { readonly type: "composed"; readonly assessment: Assessment; readonly at: number }
  | { readonly type: "wrote"; readonly receipt: WriteReceipt; readonly written: ReadonlyMap<string, Written>; readonly skipped: readonly string[] }
  | { readonly type: "mended"; readonly receipt: WriteReceipt; readonly label: string; readonly cells: number }
  | { readonly type: "waived"; readonly done: "waive" | "unwaive" }
  | { readonly type: "overwrite-questioned"; readonly question: OverwriteQuestion }
  | { readonly type: "undone"; readonly what: Undoable }
  | { readonly type: "undo-questioned"; readonly what: Undoable; readonly why: string }
  | { readonly type: "choices-saved" }
  | { readonly type: "word-made"; readonly word: WordFile }
  | { readonly type: "example-opened" }
  | { readonly type: "workbook-made"; readonly text: string }
  | { readonly type: "new-year-previewed"; readonly preview: NewYearPreview }
  | { readonly type: "settings-opened"; readonly view: NonNullable<PaneState["settings"]> }
  | { readonly type: "help-opened"; readonly page: HelpPage }
  | { readonly type: "tools-loaded"; readonly tools: FindingTools }
  | { readonly type: "imported"; readonly receipt: WriteReceipt; readonly table: string; readonly text: string }
  | { readonly type: "replanned" }
  | { readonly type: "imports-opened"; readonly view: NonNullable<PaneState["imports"]> }
  | { readonly type: "bound"; readonly text: string }
  | { readonly type: "tables-loaded"; readonly view: NonNullable<PaneState["TablesView"]> }
  | { readonly type: "said"; readonly text: string }
  | { readonly type: "jumped" }
  | { readonly type: "returned" }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "stopped"; readonly text: string }
  | { readonly type: "dismissed"; readonly what: Dismissable }
  | { readonly type: "ended" };

const say = (state: PaneState, text: string): PaneState => ({ ...state, announcement: { text, turn: state.announcement.turn + 1 } });

/** A change of the workbook that a reading follows at once: what is heard then begins with it, or it would be cut short. */
const noteChange = (state: PaneState, about: Notice["about"], text: string): PaneState => ({ ...note(state, about, text), unheard: `${text} ` });

const note = (state: PaneState, about: Notice["about"], text: string): PaneState => say({ ...state, notice: { about, text }, problem: null }, text);

/** More names than these fill the pane and are read by nobody. */
const FEW = 4;

const listOf = (sheets: readonly string[]): string => (sheets.length <= FEW ? `: ${sheets.join(", ")}` : `, dari ${sheets[0]} sampai ${sheets.at(-1)}`);

const told = (sheets: readonly string[], skipped: readonly string[]): string =>
  `${sheets.length} lembar ditulis${listOf(sheets)}.${skipped.length > 0 ? ` Dilewati: ${skipped.join(", ")}.` : ""}`;

function assessed(state: PaneState, event: Extract<PaneEvent, { type: "assessed" }>): PaneState {
  const next: PaneState = {
    ...state,
    assessment: event.assessment,
    workbook: event.workbook,
    own: ownSheets(event.workbook.names),
    toldStale: event.assessment.waivers.stale,
    unheard: "",
    problem: state.problem?.task.do === "read" ? null : state.problem,
  };
  const heard = `Pemeriksaan selesai. ${summaryOf(event.assessment)}`;
  const back = returned(event.assessment, state.toldStale);
  if (back > 0) {
    const text = returnedText(back);
    // What was done just now keeps its notice, and with it the way back.
    const notice: Notice = state.notice && state.unheard !== "" ? { ...state.notice, text: state.unheard + text } : { about: "waive", text };
    return say({ ...next, heard, notice }, `${state.unheard}${heard} ${text}`);
  }
  return event.asked || heard !== state.heard ? say({ ...next, heard }, state.unheard + heard) : next;
}

const hasReport = ({ own }: PaneState): boolean => [...own.keys()].some((mark) => mark !== markName(LISTS_KEY).toLowerCase());

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
    case "composed": {
      const stale = outOfDate(event.assessment.sheets, state.written);
      return { ...state, composed: event.assessment, staleSince: new Map(stale.map((key) => [key, state.staleSince.get(key) ?? event.at])) };
    }
    case "wrote": {
      const written = new Map([...state.written, ...event.written]);
      const staleSince = new Map([...state.staleSince].filter(([key]) => !event.written.has(key)));
      const lastWrite = { receipt: event.receipt, writtenBefore: state.written };
      return note({ ...state, composed: state.assessment, lastWrite, written, staleSince }, "write", told(event.receipt.sheets, event.skipped));
    }
    case "overwrite-questioned":
      return { ...state, overwriteQuestion: event.question };
    case "mended":
      return noteChange({ ...state, mends: [...state.mends, { receipt: event.receipt, label: event.label }] }, "mend", `${event.cells} sel diperbaiki di ${event.receipt.sheets.join(", ")}.`);
    case "waived":
      return noteChange(state, "waive", event.done === "waive" ? "Temuan diabaikan; alasannya tersimpan di buku kerja ini." : "Temuan tidak lagi diabaikan.");
    case "imported":
      return noteChange({ ...state, lastImport: { receipt: event.receipt, table: event.table } }, "import", event.text);
    case "replanned":
      return noteChange(state, "replan", "Buku kerja berubah sejak rencana impor ditampilkan, sehingga belum ada yang ditulis. Rencananya sudah dihitung ulang; periksa lagi, lalu tulis.");
    case "imports-opened":
      return { ...state, imports: event.view, problem: state.problem?.task.do === "imports" ? null : state.problem };
    case "undone":
      if (event.what === "import") return noteChange({ ...state, lastImport: null, undoQuestion: null }, "undo", `Tabel ${state.lastImport?.table ?? "Anggaran"} sudah dikembalikan seperti sebelum impor.`);
      if (event.what === "mend") return noteChange({ ...state, mends: state.mends.slice(0, -1), undoQuestion: null }, "undo", "Sel sudah dikembalikan seperti sebelum diperbaiki.");
      return note(
        { ...state, lastWrite: null, undoQuestion: null, written: state.lastWrite?.writtenBefore ?? state.written },
        "undo",
        "Lembar sudah dikembalikan seperti sebelum ditulis.",
      );
    case "undo-questioned":
      return { ...state, undoQuestion: { what: event.what, why: event.why } };
    case "choices-saved":
      return note(state, "choices", `Pengaturan disimpan di buku kerja ini.${hasReport(state) ? " Tulis ulang lembar Bab III agar mengikutinya." : ""}`);
    case "word-made":
      return note(
        { ...state, word: event.word },
        "word",
        `${event.word.name} selesai disusun dan diserahkan ke peramban. Lihat di folder unduhan; bila tidak ada di sana, unduh lagi atau salin narasinya di tab Tabel.`,
      );
    case "example-opened":
      return note(state, "example", "Contoh diserahkan ke Excel untuk dibuka sebagai buku kerja baru. Buka Panel LAKIP di buku kerja itu; buku kerja ini tidak berubah.");
    case "workbook-made":
      return note(state, "prepare", event.text);
    case "new-year-previewed":
      return { ...state, newYear: event.preview };
    case "settings-opened":
      return { ...state, settings: event.view, problem: state.problem?.task.do === "settings" ? null : state.problem };
    case "help-opened":
      return { ...state, help: event.page, problem: state.problem?.task.do === "help" ? null : state.problem };
    case "tools-loaded":
      return { ...state, tools: event.tools, problem: state.problem?.task.do === "tools" ? null : state.problem };
    case "bound":
      return say({ ...state, unheard: `${event.text} `, problem: null }, event.text);
    case "tables-loaded":
      return { ...state, TablesView: event.view, problem: state.problem?.task.do === "tables" ? null : state.problem };
    case "said":
      return say(state, event.text);
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
