import type { Assessment } from "../domain/assessment";
import type { CellRef, Workbook } from "../domain/grid";
import type { Place } from "../domain/place-reference";
import type { Settings } from "../domain/settings";
import { choiceNames, CHOICES_PREFIX } from "../domain/settings-store";
import { WAIVERS_PREFIX, waiverNames } from "../domain/waivers";
import { WorkbookError } from "../domain/workbook-error";
import { assessOnce } from "./assess-once";
import { changedBindings, type BindingChange } from "./binding/binding-change";
import { changeText } from "./binding/change-text";
import type { Selection } from "./binding/judge-selection";
import type { ExcelPort, WriteReceipt } from "./excel-port";
import type { HangAlarm } from "./hang-alarm";
import { type ChosenFile, readChosen } from "./imports/chosen-file";
import type { ImportTask } from "./imports/import-task";
import { writeImport } from "./imports/write-import";
import { latestWins } from "./latest-wins";
import type { PagePort } from "./page-port";
import type { PaneEvent } from "./pane-reducer";
import type { Activity, WordFile } from "./pane-state";
import { prepareTasks, type PrepareTasks } from "./prepare/prepare-tasks";
import type { MendTask, Task, Undoable, WaiveTask, WriteTask } from "./problem";
import type { Assess } from "./program";
import { taskRunner } from "./task-runner";
import { changedWaivers } from "./waive-task";
import { wordFileName } from "./word/word-file-name";
import { writeFresh } from "./write-task";

export interface PaneTasks extends PrepareTasks {
  /** Reads and assesses; `asked` by the user, else because something changed. Never two at once. */
  read(asked: boolean): Promise<void>;
  /** Composes the sheets and holds them against what is written. */
  compose(assessment: Assessment): Promise<void>;
  /** Reads afresh, assesses, asks before it takes anything of the user's, and writes. Ignored while a write is under way. */
  write(task: WriteTask): Promise<void>;
  stop(): void;
  undo(what: Undoable, receipt: WriteReceipt, force: boolean): Promise<void>;
  /** Changes cells of the user's, as previewed, and looks at the outcome. */
  mend(task: MendTask): Promise<void>;
  /** Sets a finding aside, or takes that back, after a fresh reading has shown that it still stands. */
  waive(task: WaiveTask): Promise<void>;
  /** Reads exports from disk, one after the other; `null` when it was stopped or something else is under way. */
  readFiles(files: readonly File[]): Promise<readonly ChosenFile[] | null>;
  openImports(): Promise<void>;
  /** Writes what a fresh reading gives, if that is what the user was shown. */
  importTable(task: ImportTask): Promise<void>;
  /** Keeps what the user says of tables, after a fresh reading has shown that they stand as the user saw them. */
  bind(change: BindingChange): Promise<void>;
  /** Shows cells by selecting them, the latest asked for last; `null`: the user's own selection again. */
  show(place: Place | null): Promise<void>;
  /** What is selected in the sheet; `null` when that cannot be told. */
  pick(): Promise<Selection | null>;
  loadTables(): Promise<void>;
  /** Keeps the choices in the workbook and assesses with them; false when they were not kept. */
  saveChoices(choices: Partial<Settings>): Promise<boolean>;
  /** Reads afresh, composes Bab III for Word and hands it out. */
  makeWord(): Promise<void>;
  handOut(word: WordFile): Promise<void>;
  openExample(): Promise<void>;
  openSettings(): Promise<void>;
  openHelp(rule: string): Promise<void>;
  loadTools(): Promise<void>;
  goTo(ref: CellRef): Promise<void>;
  goBack(): Promise<void>;
  /** Follows the workbook's changes; returns the function that ends it. */
  watch(): () => void;
}

const reading: Activity = { kind: "read", doing: "Membaca buku kerja…", stoppable: false };
const writing: Activity = { kind: "write", doing: "Membaca buku kerja…", stoppable: true };
const undoing: Activity = { kind: "undo", doing: "Mengembalikan…", stoppable: false };
const mending: Activity = { kind: "mend", doing: "Memperbaiki sel…", stoppable: false };
const waiving: Activity = { kind: "waive", doing: "Menyimpan pengabaian…", stoppable: false };
const binding: Activity = { kind: "bind", doing: "Menyimpan ketetapan tabel…", stoppable: false };
const readingFiles: Activity = { kind: "import", doing: "Membaca berkas…", stoppable: true };
const importing: Activity = { kind: "import", doing: "Membaca buku kerja…", stoppable: true };
const saving: Activity = { kind: "save", doing: "Menyimpan pengaturan…", stoppable: false };
const composing: Activity = { kind: "word", doing: "Membaca buku kerja…", stoppable: true };
const opening: Activity = { kind: "example", doing: "Membuka contoh…", stoppable: false };

/** Lets the browser draw what was said before a calculation holds the thread. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

/** The pane's dealings with Excel and the page. Every failure ends as an event, shown by the pane. */
export function paneTasks(port: ExcelPort, page: PagePort, assess: Assess, dispatch: (event: PaneEvent) => void, now: () => number = Date.now): PaneTasks {
  const run = taskRunner(dispatch);
  const assessed = assessOnce(assess);
  let queued: { asked: boolean; live: boolean; readonly done: Promise<boolean> } | null = null;

  async function readAndAssess(asked: boolean, alarm: HangAlarm, live = false): Promise<{ workbook: Workbook; assessment: Assessment }> {
    const workbook = await port.readWorkbook({ live });
    alarm.alive();
    if (!live) {
      dispatch({ type: "progressed", doing: "Memeriksa tabel…" });
      await drawn();
    }
    const assessment = assessed(workbook);
    dispatch({ type: "assessed", assessment, workbook, asked });
    return { workbook, assessment };
  }

  async function read(asked: boolean, live = false): Promise<void> {
    if (queued) {
      queued.asked ||= asked;
      queued.live &&= live;
      await queued.done;
      return;
    }
    const mine = { asked, live, done: Promise.resolve(true) };
    const done = run.inTurn(
      { do: "read" },
      () => {
        queued = null;
        // A change that is followed is shown by its findings.
        return mine.asked ? reading : null;
      },
      async (alarm) => void (await readAndAssess(mine.asked, alarm, mine.live)),
    );
    queued = Object.assign(mine, { done });
    await done;
  }

  /** One change of the workbook at a time; the sheets that came or went are read afterwards. */
  async function changing(task: Task, activity: Activity, work: (alarm: HangAlarm, signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const succeeded = await run.alone(task, activity, work);
    if (succeeded) await read(false);
    return succeeded;
  }

  const show = latestWins((place: Place | null) =>
    run.beside({ do: "show" }, async (alarm) => {
      alarm.end();
      if (place) await port.showRange(place);
      else await port.endShowing();
    }),
  );

  async function makeWord(alarm: HangAlarm, signal: AbortSignal): Promise<void> {
    const { assessment } = await readAndAssess(false, alarm);
    alarm.end();
    signal.throwIfAborted();
    if (!assessment.document) throw new WorkbookError("no-tables", "Belum ada tabel Bab III yang dapat dijadikan dokumen Word. Lihat tab Tabel: di sana tertulis kolom yang dibutuhkan.");
    dispatch({ type: "progressed", doing: "Menyusun dokumen Word…" });
    await drawn();
    const file = await Promise.race([page.writeWord(assessment), aborted(signal)]);
    const word = { file, name: wordFileName(assessment) };
    page.download(word.file, word.name);
    dispatch({ type: "word-made", word });
  }

  return {
    ...prepareTasks({ port, page, run, dispatch, readAndAssess: (alarm) => readAndAssess(false, alarm) }),
    read,
    compose: async (assessment) =>
      void (await run.beside({ do: "read" }, async () => {
        const { sheets } = assessment;
        if (sheets.length > 0) dispatch({ type: "composed", assessment, at: now() });
      })),
    write: async (task) =>
      void (await changing(task, writing, async (alarm, signal) => {
        const fresh = await readAndAssess(false, alarm);
        signal.throwIfAborted();
        await writeFresh(port, dispatch, task, fresh, signal, alarm);
      })),
    stop: run.stop,
    undo: async (what, receipt, force) =>
      void (await changing({ do: "undo", what, force }, undoing, async () => {
        await receipt.undo({ force });
        dispatch({ type: "undone", what });
      })),
    mend: async (task) => {
      const mended = await changing(task, mending, async () => {
        const receipt = await port.mendCells(task.edits);
        dispatch({ type: "mended", receipt, label: task.label, cells: task.edits.length });
      });
      // What stood in the way of it may be what the findings no longer tell.
      if (!mended) await read(false);
    },
    waive: async (task) =>
      void (await changing(task, waiving, async (alarm) => {
        const { assessment } = await readAndAssess(false, alarm);
        await port.saveNames(WAIVERS_PREFIX, waiverNames(changedWaivers(assessment, task)));
        dispatch({ type: "waived", done: task.do });
      })),
    bind: async (change) => {
      const bound = await changing({ do: "bind", change }, binding, async (alarm) => {
        const fresh = await readAndAssess(false, alarm);
        await port.saveBindings(changedBindings(fresh, change));
        dispatch({ type: "bound", text: changeText(change) });
      });
      if (!bound) await read(false);
    },
    async readFiles(files) {
      let chosen: readonly ChosenFile[] | null = null;
      await run.alone({ do: "read-files" }, readingFiles, async (alarm, signal) => {
        alarm.end();
        chosen = await readChosen(page.readExport, files, signal, (doing) => dispatch({ type: "progressed", doing }));
      });
      return chosen;
    },
    openImports: async () =>
      void (await run.beside({ do: "imports" }, async (alarm) => {
        alarm.end();
        dispatch({ type: "imports-opened", view: await page.loadImports() });
      })),
    importTable: async (task) => {
      const written = await changing(task, importing, async (alarm, signal) => {
        const { workbook } = await readAndAssess(false, alarm);
        signal.throwIfAborted();
        await writeImport(port, dispatch, task, workbook, signal, alarm);
      });
      if (!written) await read(false);
    },
    show: show.ask,
    async pick() {
      let selection: Selection | null = null;
      await show.ask(null);
      await run.beside({ do: "pick" }, async () => {
        selection = await port.readSelection();
      });
      return selection;
    },
    loadTables: async () =>
      void (await run.beside({ do: "tables" }, async (alarm) => {
        alarm.end();
        dispatch({ type: "tables-loaded", view: await page.loadTables() });
      })),
    saveChoices: (choices) =>
      changing({ do: "save-choices", choices }, saving, async () => {
        await port.saveNames(CHOICES_PREFIX, choiceNames(choices));
        dispatch({ type: "choices-saved" });
      }),
    makeWord: async () => void (await run.alone({ do: "word" }, composing, makeWord)),
    handOut: async ({ file, name }) => void (await run.beside({ do: "word" }, async () => page.download(file, name))),
    openExample: async () =>
      void (await run.alone({ do: "example" }, opening, async (alarm) => {
        alarm.end();
        await port.openWorkbook(await page.fetchExample());
        dispatch({ type: "example-opened" });
      })),
    openSettings: async () =>
      void (await run.beside({ do: "settings" }, async (alarm) => {
        alarm.end();
        dispatch({ type: "settings-opened", view: await page.loadSettings() });
      })),
    openHelp: async (rule) =>
      void (await run.beside({ do: "help", rule }, async (alarm) => {
        alarm.end();
        dispatch({ type: "help-opened", page: { View: await page.loadHelp(), rule } });
      })),
    loadTools: async () =>
      void (await run.beside({ do: "tools" }, async (alarm) => {
        alarm.end();
        dispatch({ type: "tools-loaded", tools: await page.loadTools() });
      })),
    goTo: async (ref) =>
      void (await run.beside({ do: "go", to: ref }, async () => {
        await show.idle();
        await port.goTo(ref);
        dispatch({ type: "jumped" });
      })),
    goBack: async () =>
      void (await run.beside({ do: "back" }, async () => {
        await show.idle();
        await port.goBack();
        dispatch({ type: "returned" });
      })),
    watch() {
      const task: Task = { do: "watch" };
      let ended = false;
      let stopWatching: (() => Promise<void>) | null = null;
      void run.beside(task, async (alarm) => {
        stopWatching = await port.watchWorkbook(() => {
          if (!ended) void read(false, true);
        });
        alarm.end();
        if (ended) await stopWatching();
      });
      return () => {
        ended = true;
        if (stopWatching) void run.beside(task, stopWatching);
      };
    },
  };
}
