import type { ExcelHost } from "../host/excel-host";
import { AddInFrame } from "./add-in-frame";
import { element } from "./element";
import { showMessageWindow } from "./message-window";
import { say, showFailure } from "./status";

const COMMANDS = [
  { button: "run-report", name: "buatTabelBab3" },
  { button: "run-check", name: "periksa" },
] as const;

/** The buttons that the manifest puts on Excel's ribbon: two call functions of the commands page, which Excel keeps out of sight. */
export function wireRibbon(host: ExcelHost): void {
  const pane = element("pane", HTMLElement);
  const toggle = element("toggle-pane", HTMLButtonElement);
  toggle.disabled = false;
  toggle.addEventListener("click", () => {
    pane.hidden = !pane.hidden;
    toggle.setAttribute("aria-pressed", String(!pane.hidden));
  });

  let commands: AddInFrame | null = null;
  for (const { button: id, name } of COMMANDS) {
    const button = element(id, HTMLButtonElement);
    button.disabled = false;
    button.addEventListener("click", async () => {
      commands ??= mountCommands(host);
      button.disabled = true;
      say(`${button.textContent}…`);
      try {
        await commands.runCommand(name);
        say("Selesai.");
      } catch (error) {
        showFailure("Perintah gagal.", error);
      } finally {
        button.disabled = false;
      }
    });
  }
}

/** As in Excel, the page is loaded by the first click. */
function mountCommands(host: ExcelHost): AddInFrame {
  const frame = new AddInFrame(host, new URL("commands.html", location.href), "Perintah LAKIP");
  frame.element.className = "hidden-frame";
  frame.element.tabIndex = -1;
  frame.element.setAttribute("aria-hidden", "true");
  frame.onDialog = showMessageWindow;
  document.body.append(frame.element);
  return frame;
}
