import { describeError } from "../rich-api/describe-error";
import { HostObject } from "../rich-api/host-object";
import { runBatch } from "../rich-api/run-batch";
import { type Action, ActionType, type RequestBody, type ResponseBody } from "../rich-api/wire";
import type { UniverBook } from "../univer/univer-book";
import { openXlsx } from "../xlsx/open-xlsx";
import { newWorkbook, type OpenedWorkbook } from "../xlsx/opened-workbook";
import { saveXlsx } from "../xlsx/save-xlsx";
import { EventHub } from "./event-hub";
import { Faults } from "./faults";
import { Person } from "./person";
import { Range } from "./range";
import { Workbook } from "./workbook";
import { WorkbookModel } from "./workbook-model";
import { Worksheet } from "./worksheet";

/** What one sync was: to be counted and measured. */
export interface SyncRecord {
  readonly actions: number;
  /** Characters of JSON. */
  readonly requestLength: number;
  readonly responseLength: number;
}

/** Excel, as Office.js sees it: requests in, answers and events out, one workbook behind. */
export class ExcelHost {
  readonly model: WorkbookModel;
  readonly events: EventHub;
  readonly faults = new Faults();
  /** Who sits at this machine. */
  readonly person: Person;
  /** Who works on the same file elsewhere. */
  readonly coauthor: Person;
  /** Every sync so far; the client's own clean-up after Excel.run is none. */
  readonly syncLog: SyncRecord[] = [];
  readonly #root: Workbook;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly book: UniverBook) {
    const model: WorkbookModel = new WorkbookModel(book, { range: (sheetId, area) => new Range(model, sheetId, area), worksheet: (id) => new Worksheet(model, id) });
    this.model = model;
    this.events = new EventHub(model);
    this.person = new Person(model, "person");
    this.coauthor = new Person(model, "remote");
    this.#root = new Workbook(model);
  }

  get syncs(): number {
    return this.syncLog.length;
  }

  /** Puts the workbook of an .xlsx file in the place of the present one; event handlers of the old one hear no more. */
  async open(bytes: Uint8Array, fileName = "Buku1.xlsx"): Promise<void> {
    await this.idle();
    this.#load(await openXlsx(bytes), fileName);
    await this.idle();
  }

  /** A new workbook of one empty sheet. */
  async openNew(fileName = "Buku1.xlsx"): Promise<void> {
    await this.idle();
    this.#load(newWorkbook(), fileName);
    await this.idle();
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    await this.idle();
    return saveXlsx(this.model);
  }

  #load(opened: OpenedWorkbook, fileName: string): void {
    const { book, model } = this;
    book.as("setup", () => {
      book.replace(opened.data);
      model.reset(fileName, opened);
    });
    book.forgetUndo();
  }

  /** Answers one request, text for text. Requests are run one after another. */
  execute(request: string): Promise<string> {
    const answer = this.#last.then(() => this.#answer(request));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves when the events of what has happened so far have reached the clients, which get them a moment later. */
  async eventsDelivered(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await this.idle();
  }

  /** Resolves when all requests are answered and everything is calculated. */
  async idle(): Promise<void> {
    await this.#last;
    await this.book.settle();
  }

  async #answer(request: string): Promise<string> {
    const body = JSON.parse(request) as RequestBody;
    const counts = body.Actions.some((action) => !isCleanUp(action));
    const answer = await this.#run(body, request.length, counts);
    if (counts) this.syncLog.push({ actions: body.Actions.length, requestLength: request.length, responseLength: answer.length });
    return answer;
  }

  async #run(body: RequestBody, length: number, counts: boolean): Promise<string> {
    try {
      if (counts) await this.faults.beforeRequest(length, counts);
      const answer = JSON.stringify(await this.#batch(body, counts));
      this.faults.afterRequest(answer.length);
      return answer;
    } catch (error) {
      return JSON.stringify({ Results: [], TraceIds: [], Error: { ...describeError(error), Location: "", ActionIndex: 0 } } satisfies ResponseBody);
    }
  }

  async #batch(body: RequestBody, counts: boolean): Promise<ResponseBody> {
    const { book, model } = this;
    const roots = { root: this.#root, references: model.references, create: (type: string) => (type === ADDIN_SERVICE ? new AddinInternalService() : null) };
    const response = await runBatch(body, roots, {
      beforeRead: () => book.settle(),
      beforeAction: (index) => {
        if (counts) this.faults.beforeAction(index);
      },
      around: (work) => book.as("add-in", work),
    });
    await book.settle();
    book.forgetUndo();
    return response;
  }
}

/** After Excel.run the client lets go of the ranges that it kept. */
const isCleanUp = ({ ActionType: type, Name }: Action): boolean => type === ActionType.Instantiate || Name === "_RemoveReference";

const ADDIN_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** The client tells it when an event's handler is attached. */
class AddinInternalService extends HostObject {
  readonly type = ADDIN_SERVICE;

  NotifyActionHandlerReady(): void {
    // Nothing waits for it here.
  }
}
