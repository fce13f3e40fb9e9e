import type { Browser, Frame, Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page/start-workbench";

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  /** What the pages wrote to their consoles as errors, and what they threw. */
  readonly complaints: readonly string[];
}

/** Univer says so of each formula whose cell was cleared; it then calculates the others. */
const FORGETFUL = /^Dependency tree not found for treeId/;

/** Opens the workbench with its example and waits until the pane has spoken. */
export async function openWorkbench(browser: Browser, url: string): Promise<OpenedWorkbench> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ignoreHTTPSErrors: true, acceptDownloads: true });
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && !FORGETFUL.test(message.text()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${url}/workbench.html`);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
  return { page, pane: await paneOf(page), complaints };
}

/** The pane's frame once it says whether the report is ready; a frame that is just being replaced has no content and is asked for again. */
export async function paneOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = await (await page.waitForSelector("#pane iframe")).contentFrame();
    if (frame) {
      await frame.getByText(/^(Belum siap|Siap diserahkan)$/).first().waitFor({ timeout: 60_000 });
      return frame;
    }
  }
}

/** Types into a cell as a person does: its address in the name box, then the keys. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const box = page.locator("#grid input").last();
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The sheets' names in their order, hidden ones too. */
export const sheetNames = (page: Page): Promise<string[]> => page.evaluate(() => window.workbench!.host.model.sheets.ids().map((id) => window.workbench!.host.model.sheets.name(id)));

/** "Realisasi Anggaran!E17": the sheet on top and its active cell. */
export const selection = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const workbook = window.workbench!.book.facade;
    return `${workbook.getActiveSheet().getSheetName()}!${workbook.getActiveRange()?.getA1Notation() ?? ""}`;
  });

/** The workbook as Simpan would put it into a file. */
export const savedBytes = async (page: Page): Promise<Uint8Array> => new Uint8Array(await page.evaluate(async () => [...(await window.workbench!.host.save())]));

/** Asks again until the answer is the wanted one; the last answer is in the failure. */
export async function becomes<T>(ask: () => Promise<T>, wanted: T, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  let answer = await ask();
  while (JSON.stringify(answer) !== JSON.stringify(wanted) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  expect(answer).toEqual(wanted);
}
