import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { launchBrowser } from "../e2e/launch-browser";
import { startServer } from "../e2e/serve";
import { openWorkbench, paneOf } from "../e2e/workbench-page";
import { budgetLines } from "./budget-lines";
import { pastedCells, PASTED_RANGE } from "./live-paste";
import { median } from "./measure";

const LINES = 5_000;
const RUNS = 15;
/** Runs before those that count: the pane has been open for a while. */
const WARM = 6;
const CELL = "D1000";
/** Its place among what is pasted. */
const [PASTED_ROW, PASTED_COLUMN] = [0, 2];
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
    console.log("\nthe same in the browser, where the stand-in calculates and draws its grid in the pane's own thread before it is asked");
    await measure(page, "one cell", shown, (_, realisasi) => ({ address: CELL, values: [[realisasi]] }));
    await measure(page, "a paste of 5,000 cells", shown, (run, realisasi) => ({
      address: PASTED_RANGE,
      values: pastedCells(run).map((line, row) => line.map((value, column) => (row === PASTED_ROW && column === PASTED_COLUMN ? realisasi : value))),
    }));
  } finally {
    await browser.close();
    await server.stop();
  }
}

interface Edit {
  readonly address: string;
  readonly values: readonly (readonly (string | number)[])[];
}

async function measure(page: Page, what: string, shown: Shown, editOf: (run: number, realisasi: number) => Edit): Promise<void> {
  const runs: Moments[] = [];
  for (let run = 0; run < WARM + RUNS; run++) {
    const isWrong = run % 2 === 0;
    runs.push(await editAndSee(page, editOf(run, isWrong ? 99_000_000 : 1_000_000), isWrong));
  }
  const of = (step: (moments: Moments) => number): string => shown(median(runs.slice(WARM).map(step)), "ms");
  console.log(`${what.padEnd(24)} told${of(({ event, asked }) => asked - event)}   read${of(({ asked, answered }) => answered - asked)}   assessed and drawn${of(({ answered, shown: at }) => at - answered)}   in all${of(({ event, shown: at }) => at - event)}`);
}

function bigBook(): Promise<Uint8Array> {
  const rows = (budgetLines(LINES).grids[0]?.rows ?? []).map((cells) => (cells ?? []).map((cell) => (typeof cell?.value === "object" ? null : (cell?.value ?? null))));
  return writeXlsx({ sheets: [{ name: "Anggaran", rows }] });
}

/** Puts a realisasi above the pagu in, or one below it, and waits until the pane says so. */
async function editAndSee(page: Page, { address, values }: Edit, isWrong: boolean): Promise<Moments> {
  const pane = await paneOf(page);
  await page.waitForTimeout(600);
  const seen = pane.evaluate(([finding, wanted]) => new Promise<number>((resolve) => {
    const look = (): void => {
      if ((document.querySelector(`[data-finding="${finding}"]`) !== null) === wanted) resolve(performance.timeOrigin + performance.now());
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }), [FINDING, isWrong] as const);
  await page.evaluate(async ([cells, contents]) => {
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
    await host.person.edit("Anggaran", cells, contents);
  }, [address, values] as const);
  const shown = await seen;
  const moments = await page.evaluate(() => (window as unknown as { moments: Omit<Moments, "shown"> }).moments);
  return { ...moments, shown };
}
