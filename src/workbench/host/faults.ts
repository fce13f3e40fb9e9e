import { HostError } from "../host-error";

/** A failure that was ordered: `fired` says whether it came to pass. */
export interface OrderedFault {
  readonly fired: boolean;
  cancel(): void;
}

export interface FaultOrder {
  /** One of Excel.ErrorCodes. */
  readonly code: string;
  readonly message?: string;
  /** Which sync from now on fails; 1, the next one, when left out. The client's own clean-up does not count. */
  readonly sync?: number;
  /** Which of its actions fails, from 0; those before it stay applied. Left out: the whole request is refused. */
  readonly action?: number;
}

interface Pending {
  readonly order: FaultOrder;
  syncsLeft: number;
  fired: boolean;
}

const CELL_EDIT = new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell and then try again.");

const LIMIT = 5 * 1024 * 1024;

/** What can go wrong in Excel, on demand. */
export class Faults {
  /** Characters of JSON; Excel on the web refuses more than 5 MB either way. */
  readonly limits = { request: LIMIT, response: LIMIT };
  #pending: Pending[] = [];
  #current: Pending[] = [];
  #cellEdit: { readonly mode: "refuse" | "wait"; readonly ended: Promise<void>; readonly end: () => void } | null = null;

  /** Orders one failure. An action beyond the last of its batch never fails. */
  fail(order: FaultOrder): OrderedFault {
    const pending: Pending = { order, syncsLeft: order.sync ?? 1, fired: false };
    this.#pending.push(pending);
    return {
      get fired() {
        return pending.fired;
      },
      cancel: () => {
        this.#pending = this.#pending.filter((each) => each !== pending);
      },
    };
  }

  /** From now on a cell is being edited: requests are refused, or wait until it ends. */
  startCellEdit(mode: "refuse" | "wait"): void {
    this.endCellEdit();
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#cellEdit = { mode, ended, end };
  }

  endCellEdit(): void {
    this.#cellEdit?.end();
    this.#cellEdit = null;
  }

  get editsCell(): boolean {
    return this.#cellEdit !== null;
  }

  /** Characters; `null`: Excel's own limit again. */
  setRequestLimit(limit: number | null): void {
    this.limits.request = limit ?? LIMIT;
  }

  /** Takes back everything that was ordered. */
  clear(): void {
    this.endCellEdit();
    this.#pending = [];
    this.#current = [];
    this.limits.request = this.limits.response = LIMIT;
  }

  /** Before a request is run. Throws what refuses the whole of it. */
  async beforeRequest(bodyLength: number, counts: boolean): Promise<void> {
    while (this.#cellEdit) {
      if (this.#cellEdit.mode === "refuse") throw CELL_EDIT;
      await this.#cellEdit.ended;
    }
    if (bodyLength > this.limits.request) throw new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", 413);
    this.#current = counts ? this.#takeDue() : [];
    const whole = this.#current.find(({ order }) => order.action === undefined);
    if (whole) throw fire(whole);
  }

  #takeDue(): Pending[] {
    for (const each of this.#pending) each.syncsLeft--;
    const due = this.#pending.filter(({ syncsLeft }) => syncsLeft <= 0);
    this.#pending = this.#pending.filter(({ syncsLeft }) => syncsLeft > 0);
    return due;
  }

  beforeAction(index: number): void {
    const due = this.#current.find(({ order, fired }) => order.action === index && !fired);
    if (due) throw fire(due);
  }

  /** After a request was run: what it changed stays, only its answer is refused. */
  afterRequest(bodyLength: number): void {
    if (bodyLength > this.limits.response) throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", 413);
  }
}

function fire(pending: Pending): HostError {
  pending.fired = true;
  return new HostError(pending.order.code, pending.order.message ?? `stand-in: ${pending.order.code} as ordered`, 500);
}
