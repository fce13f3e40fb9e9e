import type { ComponentType } from "react";
import type { Assessment } from "../domain/assessment";
import type { Waiver } from "../domain/finding";
import type { Workbook } from "../domain/grid";
import type { NewYear } from "../domain/new-year/new-year";
import type { OwnEdit } from "../domain/own-edits";
import type { WriteReceipt } from "./excel-port";
import type { FindingTools } from "./findings/tools";
import type { HelpViewProps } from "./help/HelpView";
import type { ImportViewProps } from "./imports/ImportView";
import type { NewYearDialogProps } from "./prepare/NewYearDialog";
import type { Problem, Undoable, WriteTask } from "./problem";
import type { SettingsViewProps } from "./settings/SettingsView";
import type { Written } from "./sheet-status";
import type { TablesViewProps } from "./tables/TablesView";

/** What the pane is doing; `null` in the state when idle. */
export interface Activity {
  readonly kind: "read" | "write" | "mend" | "waive" | "bind" | "undo" | "save" | "word" | "example" | "import" | "prepare";
  /** For people, e.g. "Menulis 4 lembar…". */
  readonly doing: string;
  readonly stoppable: boolean;
}

/** A quiet word after something was done. */
export interface Notice {
  readonly about: "write" | "mend" | "waive" | "undo" | "stop" | "choices" | "word" | "example" | "import" | "replan" | "prepare";
  readonly text: string;
}

/** What a write would take from the user, while they are asked. */
export interface OverwriteQuestion {
  readonly task: WriteTask;
  readonly edits: readonly [OwnEdit, ...OwnEdit[]];
  /** Other sheets can be written without touching these. */
  readonly canSkip: boolean;
}

/** What next year's workbook would have from this one, while the user looks at it. */
export interface NewYearPreview {
  readonly made: NewYear;
  readonly Dialog: ComponentType<NewYearDialogProps>;
}

/** A finished Word document, kept so that it can be handed out again. */
export interface WordFile {
  readonly file: Blob;
  readonly name: string;
}

/** The last write, while it can be taken back. */
export interface LastWrite {
  readonly receipt: WriteReceipt;
  readonly writtenBefore: ReadonlyMap<string, Written>;
}

/** A mending of cells, while it can be taken back. */
export interface LastMend {
  readonly receipt: WriteReceipt;
  readonly label: string;
}

/** An import that was written, while it can be taken back. */
export interface LastImport {
  readonly receipt: WriteReceipt;
  readonly table: string;
}

/** A question before changes made since are lost. */
export interface UndoQuestion {
  readonly what: Undoable;
  readonly why: string;
}

/** A page of help, while it is in sight. */
export interface HelpPage {
  readonly View: ComponentType<HelpViewProps>;
  /** The rule's id. */
  readonly rule: string;
}

export interface PaneState {
  readonly assessment: Assessment | null;
  /** The last assessment whose sheets were composed and held against what is written: it takes longer than finding, and comes after it. */
  readonly composed: Assessment | null;
  /** The reading that was assessed. */
  readonly workbook: Workbook | null;
  /** Our sheets in the workbook as last read: mark → sheet. */
  readonly own: ReadonlyMap<string, string>;
  readonly activity: Activity | null;
  /** A write or an undo is asked for or under way: no second one may be asked for. */
  readonly locked: boolean;
  /** Nothing was heard from Excel for a while: probably a cell is being edited. */
  readonly hanging: boolean;
  readonly problem: Problem | null;
  readonly notice: Notice | null;
  readonly lastWrite: LastWrite | null;
  /** The latest last: they are taken back in turn. */
  readonly mends: readonly LastMend[];
  readonly lastImport: LastImport | null;
  /** Why taking back was refused at first, while the user is asked whether to do it all the same. */
  readonly undoQuestion: UndoQuestion | null;
  /** Nothing is written before it is answered. */
  readonly overwriteQuestion: OverwriteQuestion | null;
  readonly word: WordFile | null;
  readonly newYear: NewYearPreview | null;
  /** The settings while they are in sight. */
  readonly settings: ComponentType<SettingsViewProps> | null;
  readonly help: HelpPage | null;
  /** The import while it is in sight. */
  readonly imports: ComponentType<ImportViewProps> | null;
  /** What filters, sets aside and mends findings, once it was asked for. */
  readonly tools: FindingTools | null;
  /** The list of tables, once it was looked at. */
  readonly TablesView: ComponentType<TablesViewProps> | null;
  /** Waivers of figures that have changed, which the user was told of. */
  readonly toldStale: readonly Waiver[];
  readonly written: ReadonlyMap<string, Written>;
  /** When (ms) a written sheet was first seen to be out of date. */
  readonly staleSince: ReadonlyMap<string, number>;
  readonly canGoBack: boolean;
  /** What was done just now, until the reading after it is announced. */
  readonly unheard: string;
  /** The last state that was announced: a live run that changes nothing stays silent. */
  readonly heard: string;
  /** What a screen reader hears; `turn` lets the same words be heard twice. */
  readonly announcement: { readonly text: string; readonly turn: number };
}

export const initialState: PaneState = {
  assessment: null,
  composed: null,
  workbook: null,
  own: new Map(),
  activity: null,
  locked: false,
  hanging: false,
  problem: null,
  notice: null,
  lastWrite: null,
  mends: [],
  lastImport: null,
  undoQuestion: null,
  overwriteQuestion: null,
  word: null,
  newYear: null,
  settings: null,
  help: null,
  imports: null,
  tools: null,
  TablesView: null,
  toldStale: [],
  written: new Map(),
  staleSince: new Map(),
  canGoBack: false,
  unheard: "",
  heard: "",
  announcement: { text: "", turn: 0 },
};
