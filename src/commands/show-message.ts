/** Milliseconds after which a command ends though nobody has closed its message: some hosts never report the closing. */
const LONGEST = 60_000;
/** Keeps the address below the 2,000 characters that every host takes: encoded, a letter may become three. */
const LONGEST_TEXT = 500;

/** Shows a text in a small window and resolves when it is closed. Rejects when Excel cannot open the window. */
export function showMessage(text: string): Promise<void> {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  const page = new URL("pesan.html", location.href);
  page.search = "";
  page.hash = encodeURIComponent(shown);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(page.href, { height: 30, width: 30, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new Error(`The message could not be shown (${result.error.code}): ${text}`));
        return;
      }
      const timer = setTimeout(resolve, LONGEST);
      result.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
