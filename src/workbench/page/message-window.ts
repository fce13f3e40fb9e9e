import { element, make } from "./element";

/** A window of an add-in inside Excel: its page over the workbook, with a button to close it. */
export function showMessageWindow(address: string, closed: () => void): void {
  const window = element("message", HTMLDialogElement);
  const frame = make("iframe", "");
  frame.src = address;
  frame.title = "Pesan dari LAKIP";
  const close = make("button", "Tutup");
  const form = make("form", "", close);
  form.method = "dialog";
  window.replaceChildren(frame, form);
  window.addEventListener("close", () => {
    window.replaceChildren();
    closed();
  }, { once: true });
  window.showModal();
}
