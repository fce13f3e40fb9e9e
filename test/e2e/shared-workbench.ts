import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { startServer, type RunningServer } from "./serve";
import { openWorkbench, paneOf, type OpenedWorkbench } from "./workbench-page";

/** A workbench that the tests of a file share, each going on where the one before it ended. */
export class SharedWorkbench implements OpenedWorkbench {
  page!: Page;
  /** Another one after the page, the pane or the workbook was loaded anew. */
  pane!: Frame;
  complaints: readonly string[] = [];
}

/**
 * Opens the workbench before the tests of this file and closes it behind them.
 * @param workbook the path of the .xlsx to open; left out: the workbench's own example
 */
export function shareWorkbench(workbook?: string): SharedWorkbench {
  const shared = new SharedWorkbench();
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
    Object.assign(shared, await openWorkbench(browser, server.url));
    if (workbook === undefined) return;
    await shared.page.locator("#file").setInputFiles(workbook);
    await shared.page.getByText(workbook.split("/").at(-1) ?? workbook).waitFor();
    shared.pane = await paneOf(shared.page);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return shared;
}
