import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { launchBrowser } from "../e2e/launch-browser";
import { startServer } from "../e2e/serve";
import { openWorkbench, paneOf } from "../e2e/workbench-page";
import { budgetLines } from "./budget-lines";
import { median } from "./measure";

const LINES = 5_000;
const RUNS = 15;
/** Runs before those that count: the pane has been open for a while. */
const WARM = 6;
const CELL = "D1000";
const FINDING = `realisasi-within-pagu@Anggaran!${CELL}`;

type Shown = (value: number, unit: string) => string;

/** Milliseconds since the epoch, in which the page's clock and the pane's agree. */
interface Moments {
  readonly event: number;
  /** The first request after the event, and its answer. */
  readonly asked: number;
  readonly answered: number;
  /** The finding came or went in the document. */
  readonly shown: number;
}

/** The same in the browser, drawing included: the pane as it is shipped, in its frame beside the stand-in for Excel. */
export async function benchLiveEditInBrowser(shown: Shown): Promise<void> {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const { page } = await openWorkbench(browser, server.url);
    await page.locator("#file").setInputFiles({ name: "besar.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(await bigBook()) });
    await page.getByText("besar.xlsx").waitFor();
    await paneOf(page);
    const runs: Moments[] = [];
    for (let run = 0; run < WARM + RUNS; run++) runs.push(await editAndSee(page, run % 2 === 0));
    const of = (step: (moments: Moments) => number): string => shown(median(runs.slice(WARM).map(step)), "ms");
    console.log(`the same in the browser   told${of(({ event, asked }) => asked - event)}   read${of(({ asked, answered }) => answered - asked)}   assessed and drawn${of(({ answered, shown: at }) => at - answered)}   in all${of(({ event, shown: at }) => at - event)}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function bigBook(): Promise<Uint8Array> {
  const rows = (budgetLines(LINES).grids[0]?.rows ?? []).map((cells) => (cells ?? []).map((cell) => (typeof cell?.value === "object" ? null : (cell?.value ?? null))));
  return writeXlsx({ sheets: [{ name: "Anggaran", rows }] });
}

/** Types a realisasi above the pagu, or one below it, and waits until the pane says so. */
async function editAndSee(page: Page, isWrong: boolean): Promise<Moments> {
  const pane = await paneOf(page);
  await page.waitForTimeout(400);
  const seen = pane.evaluate(([finding, wanted]) => new Promise<number>((resolve) => {
    const look = (): void => {
      if ((document.querySelector(`[data-finding="${finding}"]`) !== null) === wanted) resolve(performance.timeOrigin + performance.now());
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }), [FINDING, isWrong] as const);
  await page.evaluate(async ([cell, value]) => {
    const { host } = window.workbench!;
    const now = (): number => performance.timeOrigin + performance.now();
    const moments = { event: 0, asked: 0, answered: 0 };
    Object.assign(window, { moments });
    host.events.listen(() => (moments.event ||= now()));
    const answer = host.execute.bind(host);
    host.execute = async (request) => {
      if (moments.event > 0) moments.asked ||= now();
      const text = await answer(request);
      if (moments.event > 0) moments.answered ||= now();
      return text;
    };
    await host.person.edit("Anggaran", cell, value);
  }, [CELL, isWrong ? 99_000_000 : 1_000_000] as const);
  const shown = await seen;
  const moments = await page.evaluate(() => (window as unknown as { moments: Omit<Moments, "shown"> }).moments);
  return { ...moments, shown };
}
