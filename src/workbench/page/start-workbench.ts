import { ExcelHost } from "../host/excel-host";
import { createBrowserUniver, showIndonesianNumbers } from "../univer/browser-univer";
import { watchCellEditing } from "../univer/cell-editing";
import { newWorkbookData } from "../univer/new-workbook";
import { UniverBook } from "../univer/univer-book";
import { takeIndonesianEntries } from "../univer/take-indonesian-entries";
import { AddInFrame } from "./add-in-frame";
import { element } from "./element";
import { fillFaultsMenu } from "./faults-menu";
import { openFile, wireFiles } from "./files";
import { showMessageWindow } from "./message-window";
import { wireRibbon } from "./ribbon";
import { openInNewTab, workbookOfTab } from "./second-workbook";
import { showCharts } from "./show-charts";
import { say, showFailure } from "./status";

const EXAMPLE = "assets/examples/metro-barat-2022.xlsx";

/** What browser tests reach for. */
export interface Workbench {
  readonly host: ExcelHost;
  readonly book: UniverBook;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** Puts up the grid, opens the example and mounts the pane. */
export async function startWorkbench(): Promise<void> {
  const host = new ExcelHost(new UniverBook(createBrowserUniver(element("grid", HTMLElement)), newWorkbookData()));
  showIndonesianNumbers(host.book);
  takeIndonesianEntries(host.book);
  watchCellEditing(host.book.api, () => host.faults.startCellEdit("wait"), () => host.faults.endCellEdit());
  fillFaultsMenu(host);
  host.model.openSecond = openInNewTab;
  await openFirst(host);
  showCharts(host);
  let pane = mountPane(host);
  wireRibbon(host);
  wireFiles(host, () => {
    host.faults.clear();
    fillFaultsMenu(host);
    pane.dispose();
    pane = mountPane(host);
  });
  window.workbench = { host, book: host.book };
}

/** The workbook that this tab was opened for, else the example. */
async function openFirst(host: ExcelHost): Promise<void> {
  const { address, name } = workbookOfTab() ?? { address: EXAMPLE, name: EXAMPLE.slice(EXAMPLE.lastIndexOf("/") + 1) };
  say(`Membuka ${name}…`);
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    await openFile(host, new Uint8Array(await response.arrayBuffer()), name);
  } catch (error) {
    showFailure(`${name} tidak dapat dibuka.`, error);
  }
}

/** Excel loads a pane anew with each workbook. */
function mountPane(host: ExcelHost): AddInFrame {
  const frame = new AddInFrame(host, new URL("taskpane.html", location.href), "Panel LAKIP");
  frame.onDialog = showMessageWindow;
  element("pane", HTMLElement).append(frame.element);
  return frame;
}
