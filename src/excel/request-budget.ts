/** Bytes per request: Excel on the web refuses more than 5 MB, and our estimates may be off. */
const LIMIT = 4_000_000;
/** A queued action on the wire, with the object paths it brings along: about 130 in practice. */
const ACTION_BYTES = 300;

/** Sends what is queued whenever the next piece would make the request too large; small work is one request. */
export class RequestBudget {
  #spent = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly onSent: () => void = () => {},
  ) {}

  /** To be awaited before queueing that many actions that carry that many bytes of data. */
  async room(actions: number, dataBytes = 0): Promise<void> {
    const bytes = actions * ACTION_BYTES + dataBytes;
    if (this.#spent > 0 && this.#spent + bytes > LIMIT) await this.send();
    this.#spent += bytes;
  }

  /** Sends what is left. */
  async send(): Promise<void> {
    await this.context.sync();
    this.#spent = 0;
    this.onSent();
  }
}
