import type { EventEntry } from "../host/event-hub";
import type { ExcelHost } from "../host/excel-host";

/** Numbers and names that Office.js and Excel on the web know calls, events and states by. */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const READ_SETTINGS = 76;
const NOT_SUPPORTED = 5001;
const ADDIN_EXCEL = 16;
const CALL = { method: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { answer: 0, event: 1 } as const;

/** A message of the add-in's page: Office.js writes it as JSON. */
interface PageMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _conversationId: string;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[]; readonly targetId?: string };
}

let mounts = 0;

/** Excel on the web as an add-in's page sees it from its iframe: the other end of its messages. */
export class AddInFrame {
  readonly element = document.createElement("iframe");
  /** Called with the address when the page opens a window inside Excel; it gets a function to say that it was closed. */
  onDialog: (address: string, closed: () => void) => void = () => undefined;
  // Office.js keeps what it knows of its host in sessionStorage, by conversation: a new one for each mount.
  readonly #conversation = `conversation-${Date.now()}-${++mounts}`;
  readonly #registered = new Map<string, number>();
  readonly #commands = new Map<string, () => void>();
  readonly #origin: string;
  readonly #stopEvents: () => void;
  readonly #listener = (event: MessageEvent<unknown>): void => void this.#receive(event);

  constructor(
    private readonly host: ExcelHost,
    page: URL,
    title: string,
  ) {
    this.#origin = page.origin;
    this.element.title = title;
    this.element.name = JSON.stringify({
      baseFrameName: `_xdm_${this.#conversation}`,
      hostInfo: "Excel|Web|16.00|id-ID|correlation||disableLogging|0",
      xdmInfo: [this.#conversation, "lakip", location.origin + location.pathname].join("|"),
      serializerVersion: 1,
      appContext: "",
    });
    this.element.src = page.href;
    addEventListener("message", this.#listener);
    this.#stopEvents = host.events.listen((entries) => this.#raise("richApiMessage", { ArrayData: entries satisfies readonly EventEntry[] }));
  }

  dispose(): void {
    removeEventListener("message", this.#listener);
    this.#stopEvents();
    this.element.remove();
  }

  /** Calls a function that the page has associated; resolves when it says completed(). Waits until the page listens. */
  async runCommand(name: string): Promise<void> {
    while (!this.#registered.has("appCommandInvoked")) await new Promise((resolve) => setTimeout(resolve, 50));
    const id = `command-${Date.now()}`;
    const completed = new Promise<void>((resolve) => this.#commands.set(id, resolve));
    this.#raise("appCommandInvoked", { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) });
    await completed;
  }

  async #receive({ data, source }: MessageEvent<unknown>): Promise<void> {
    if (source !== this.element.contentWindow || typeof data !== "string" || !data.startsWith("{")) return;
    const message = JSON.parse(data) as PageMessage;
    if (message._messageType !== 0 || message._conversationId !== this.#conversation) return;
    const reply = { _actionName: message._actionName, _correlationId: message._correlationId, _responseType: RESPONSE.answer };
    try {
      this.#send({ ...reply, _errorCode: 0, _data: await this.#answer(message) });
    } catch (error) {
      this.#send({ ...reply, _errorCode: -2, _data: String(error) });
      throw error;
    }
  }

  #answer(message: PageMessage): unknown {
    if (message._actionType === CALL.register) return this.#register(message);
    if (message._actionType === CALL.unregister) {
      this.#registered.delete(message._actionName);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.host.model.fileName);
      case "executeMethod":
        return this.#execute(message);
      default:
        return null;
    }
  }

  #register({ _actionName: name, _correlationId: correlation, _data: data }: PageMessage): object {
    this.#registered.set(name, correlation);
    const address = name.startsWith("dialog") ? dialogAddress(data?.targetId) : null;
    if (address !== null) this.onDialog(address, () => this.#raise(name, DIALOG_CLOSED));
    return { Error: 0 };
  }

  async #execute({ _data: data }: PageMessage): Promise<object> {
    const values = data?.ArrayData ?? [];
    switch (data?.DdaMethod?.DispatchId) {
      case EXECUTE_RICH_API:
        return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], await this.host.execute(String(values[4]))] };
      case COMMAND_COMPLETED:
        this.#complete(Object.values(data as object).flat().map(String));
        return { Version: 1, Error: 0 };
      case READ_SETTINGS:
        return { Version: 1, Error: 0, Settings: [] };
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  #complete(values: readonly string[]): void {
    for (const [id, done] of this.#commands) {
      if (!values.includes(id)) continue;
      this.#commands.delete(id);
      done();
    }
  }

  /** Raises an event where the page listens to it. */
  #raise(name: string, data: object): void {
    const correlation = this.#registered.get(name);
    if (correlation !== undefined) this.#send({ _actionName: name, _correlationId: correlation, _responseType: RESPONSE.event, _errorCode: 0, _data: data });
  }

  #send(message: object): void {
    const envelope = { _messageType: 1, _conversationId: this.#conversation, _origin: location.origin, _serializerVersion: 1, ...message };
    this.element.contentWindow?.postMessage(JSON.stringify(envelope), this.#origin);
  }
}

/** What a page is told when the person closes its window. */
const DIALOG_CLOSED = { 0: 12006 };

function dialogAddress(target: string | undefined): string | null {
  if (!target?.startsWith("{")) return null;
  const { url } = JSON.parse(target) as { url?: unknown };
  return typeof url === "string" ? url : null;
}

const appContext = (fileName: string): object => ({
  _id: "lakip",
  _appName: ADDIN_EXCEL,
  _appVersion: 16,
  _appMinorVersion: 0,
  _appUILocale: "id-ID",
  _dataLocale: "id-ID",
  _docUrl: new URL(encodeURIComponent(fileName), location.href).href,
  _clientMode: 1,
  _settings: [],
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "correlation",
  _appInstanceId: "instance",
  _requirementMatrix: '{"ExcelApi":"1.15"}',
  _hostCustomMessage: "",
  _hostFullVersion: "16.0.15407.0",
  _clientWindowHeight: 400,
  _clientWindowWidth: 350,
  _addinName: "lakip",
  _appDomains: [],
  _dialogRequirementMatrix: '{"DialogApi":"1.1"}',
  _featureGates: {},
  _initialDisplayMode: 2,
  _wacHostEnvironment: "0",
  _marketplaceType: "1",
});
