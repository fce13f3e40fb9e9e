import type { Binding } from "../../src/domain/assessment";
import type { CellEdit } from "../../src/domain/finding";
import type { CellRef, DefinedName, Grid, NamedTable, Workbook } from "../../src/domain/grid";
import { idOfPlace, type Place } from "../../src/domain/place-reference";
import { markName, type SheetPlan } from "../../src/domain/sheet-plan";
import type { TableFill } from "../../src/domain/table-fill";
import type { TableTemplate } from "../../src/domain/template/table-template";
import { bindingNames, BINDINGS_PREFIX } from "../../src/domain/stored-bindings";
import { WorkbookError } from "../../src/domain/workbook-error";
import type { Selection } from "../../src/pane/binding/judge-selection";
import type { ExcelPort, WriteOptions, WriteReceipt } from "../../src/pane/excel-port";

/** One sheet whose A1 a test edits. */
const workbookWith = (value: string | number, names: readonly DefinedName[], own: readonly Grid[]): Workbook => ({
  grids: [{ sheet: "Realisasi Anggaran", visible: true, rows: [[{ value, formula: null, format: "General" }]] }, ...own],
  tables: [],
  names,
});

export interface ImportTarget {
  readonly grid: Grid;
  readonly table: NamedTable;
}

/** A step that a test holds up and lets go. */
export interface Gate {
  open(): void;
  fail(error: unknown): void;
}

/** A hand-made Excel: one cell, our own sheets and names, jumps, and steps that can be held up or made to fail. */
export class StandInPort implements ExcelPort {
  value: string | number = "awal";
  names: readonly DefinedName[] = [];
  reads = 0;
  /** The last reading rested on what the watch told of. */
  live = false;
  writes: (readonly string[])[] = [];
  mended: (readonly CellEdit[])[] = [];
  undone: boolean[] = [];
  jumps: CellRef[] = [];
  opened: string[] = [];
  returns = 0;
  /** Cells shown by selection, in turn; `null`: the user's own again. */
  shown: (Place | null)[] = [];
  selection: Selection = { sheet: "Realisasi Anggaran", areas: [] };
  watchers = new Set<() => void>();
  support: string | null = null;
  /** Errors thrown by the next call of each, first one first. */
  readonly failures = { read: [] as unknown[], write: [] as unknown[], mend: [] as unknown[], undo: [] as unknown[], go: [] as unknown[], watch: [] as unknown[], save: [] as unknown[], show: [] as unknown[], pick: [] as unknown[], open: [] as unknown[] };
  /** Sheets of ours as the user left them. */
  ownGrids: readonly Grid[] = [];
  filled: { readonly fill: TableFill; readonly seen: Workbook }[] = [];
  added: TableTemplate[] = [];
  /** The sheet and table that an import goes to, now and once one was written; left out: none. */
  imported: ImportTarget | null = null;
  afterImport: ImportTarget | null = null;
  readonly #gates = new Map<"read" | "write", Promise<void>>();

  /** The next read or write waits until the gate opens. */
  hold(step: "read" | "write"): Gate {
    const gate: { open?: () => void; fail?: (error: unknown) => void } = {};
    const passed = new Promise<void>((resolve, reject) => Object.assign(gate, { open: resolve, fail: reject }));
    this.#gates.set(step, passed);
    return { open: () => gate.open?.(), fail: (error) => gate.fail?.(error) };
  }

  /** The user edits the cell. */
  edit(value: string | number): void {
    this.value = value;
    for (const watcher of this.watchers) watcher();
  }

  readWorkbook = async ({ live = false } = {}): Promise<Workbook> => {
    this.reads++;
    this.live = live;
    await this.#pass("read");
    const workbook = workbookWith(this.value, this.names, this.ownGrids);
    return this.imported ? { ...workbook, grids: [...workbook.grids, this.imported.grid], tables: [this.imported.table] } : workbook;
  };

  writeSheets = async (plans: readonly SheetPlan[], { signal }: WriteOptions = {}): Promise<WriteReceipt> => {
    await Promise.race([this.#pass("write"), stopped(signal)]);
    this.writes.push(plans.map(({ key }) => key));
    const before = this.names;
    const added = plans.map(({ key, name }) => ({ name: markName(key), refersTo: `'${name}'!$A$1` }));
    this.names = [...before.filter(({ name }) => !added.some((mark) => mark.name === name)), ...added];
    return {
      sheets: plans.map(({ name }) => name),
      undo: async ({ force = false } = {}) => {
        this.#fail("undo");
        this.undone.push(force);
        this.names = before;
      },
    };
  };

  /** Puts the last of the edits into the one cell. */
  mendCells = async (edits: readonly CellEdit[]): Promise<WriteReceipt> => {
    this.#fail("mend");
    const before = this.value;
    this.mended.push(edits);
    this.value = edits.at(-1)?.value ?? before;
    return {
      sheets: [...new Set(edits.map(({ at }) => at.sheet))],
      undo: async ({ force = false } = {}) => {
        this.#fail("undo");
        this.undone.push(force);
        this.value = before;
      },
    };
  };

  /** Remembers the fill; the workbook it was planned for must be the one read last. */
  fillTable = async (fill: TableFill, seen: Workbook, { signal }: WriteOptions = {}): Promise<WriteReceipt> => {
    await Promise.race([this.#pass("write"), stopped(signal)]);
    this.filled.push({ fill, seen });
    const before = this.imported;
    this.imported = this.afterImport ?? before;
    return this.#receipt(fill.sheet, () => (this.imported = before));
  };

  addTable = async (template: TableTemplate, { signal }: WriteOptions = {}): Promise<WriteReceipt> => {
    await Promise.race([this.#pass("write"), stopped(signal)]);
    this.added.push(template);
    const before = this.imported;
    this.imported = this.afterImport ?? before;
    return this.#receipt(template.sheet, () => (this.imported = before));
  };

  #receipt(sheet: string, takeBack: () => void): WriteReceipt {
    return {
      sheets: [sheet],
      undo: async ({ force = false } = {}) => {
        this.#fail("undo");
        this.undone.push(force);
        takeBack();
      },
    };
  }

  saveNames = async (prefix: string, names: readonly DefinedName[]): Promise<void> => {
    this.#fail("save");
    this.names = [...this.names.filter(({ name }) => !name.startsWith(`${prefix}_`)), ...names];
  };

  saveBindings = async (bindings: readonly Binding[]): Promise<void> => {
    this.#fail("save");
    this.names = [...this.names.filter(({ name }) => idOfPlace(name) === null && !name.startsWith(`${BINDINGS_PREFIX}_`)), ...bindingNames(bindings)];
  };

  showRange = async (place: Place): Promise<boolean> => {
    this.#fail("show");
    this.shown.push(place);
    return true;
  };

  endShowing = async (): Promise<void> => {
    this.#fail("show");
    this.shown.push(null);
  };

  readSelection = async (): Promise<Selection> => {
    this.#fail("pick");
    return this.selection;
  };

  openWorkbook = async (base64: string): Promise<void> => {
    this.#fail("open");
    this.opened.push(base64);
  };

  watchWorkbook = async (onDirty: () => void): Promise<() => Promise<void>> => {
    this.#fail("watch");
    this.watchers.add(onDirty);
    return async () => void this.watchers.delete(onDirty);
  };

  goTo = async (ref: CellRef): Promise<void> => {
    this.#fail("go");
    this.jumps.push(ref);
  };

  goBack = async (): Promise<boolean> => {
    this.returns++;
    return true;
  };

  missingSupport = (): string | null => this.support;

  async #pass(step: "read" | "write"): Promise<void> {
    const gate = this.#gates.get(step);
    this.#gates.delete(step);
    await gate;
    this.#fail(step);
  }

  #fail(step: keyof StandInPort["failures"]): void {
    if (this.failures[step].length > 0) throw this.failures[step].shift();
  }
}

const stopped = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(new WorkbookError("stopped", "Penulisan dihentikan. Buku kerja seperti semula.")));
  });
