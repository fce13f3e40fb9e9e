/** A window that Excel was asked to open: its text, and who hears of its closing. */
export class MessageWindow {
  readonly text: string;
  #closed = (): void => {};

  constructor(address: string) {
    this.text = decodeURIComponent(new URL(address).hash.slice(1));
  }
  addEventHandler(_type: Office.EventType, handler: () => void): void {
    this.#closed = handler;
  }
  close(): void {
    this.#closed();
  }
}

/** Excel's own windows are no part of the stand-in: here they are lists. `refuse` makes Excel open none. */
export const messageWindows = { opened: [] as MessageWindow[], refuse: false };

export function playMessageWindows(): void {
  const displayDialogAsync = (address: string, _options: unknown, opened: (result: unknown) => void): void => {
    if (messageWindows.refuse) return opened({ status: Office.AsyncResultStatus.Failed, error: { code: 12007 } });
    const shown = new MessageWindow(address);
    messageWindows.opened.push(shown);
    opened({ status: Office.AsyncResultStatus.Succeeded, value: shown });
  };
  // Office.js lets nobody change its objects: the same Office, with other windows.
  const context = Object.create(Office.context, { ui: { value: { displayDialogAsync } } }) as Office.Context;
  globalThis.Office = Object.create(Office, { context: { value: context } }) as typeof Office;
}
