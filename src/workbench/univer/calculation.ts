import { type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** The private members of Univer's TriggerCalculationController (0.25.1) that settle() leans on. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(before: object, added: object): object;
}

/** No formula of a workbook at hand takes longer; past it the stand-in fails instead of hanging. */
const LONGEST_CALCULATION_MS = 120_000;

/** Makes Univer's asynchronous, debounced calculation look as synchronous as Excel's. */
export class Calculation {
  readonly #trigger: Trigger;
  readonly #commands: ICommandService;
  #late = false;
  /** Whoever asks while formulas are being calculated waits for the same end. */
  #settling: Promise<void> | null = null;

  constructor(
    injector: Injector,
    private readonly api: FUniver,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    const whole = Array.isArray(this.#trigger._waitingCommandQueue) && typeof this.#trigger._generateDirty === "function" && typeof this.#trigger._mergeDirty === "function";
    if (!whole) throw new Error("Univer changed: TriggerCalculationController lacks the members that settle() needs.");
  }

  /** A command was run that finishes some microtasks later: settle() waits for it. */
  expectLateWork(): void {
    this.#late = true;
  }

  /**
   * Waits until every formula's value stands in its cell. Univer waits 100 ms after the last write, so the calculation
   * that it has queued is started at once. Costs nothing when no write is pending.
   */
  async settle(): Promise<void> {
    do {
      this.#settling ??= this.#run().finally(() => {
        this.#settling = null;
      });
      await this.#settling;
    } while (this.#late || this.#trigger._waitingCommandQueue.length > 0);
  }

  async #run(): Promise<void> {
    const trigger = this.#trigger;
    if (this.#late) {
      this.#late = false;
      await new Promise((done) => setTimeout(done));
    }
    while (trigger._waitingCommandQueue.length > 0) {
      clearTimeout(trigger._setTimeoutKey);
      const queued = trigger._waitingCommandQueue;
      trigger._waitingCommandQueue = [];
      trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queued));
      this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...trigger._executingDirtyData }, { onlyLocal: true });
      await this.api.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS);
    }
  }
}
