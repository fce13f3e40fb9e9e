import { shareWorkbench } from "./shared-workbench";
import { becomes, selection, sheetNames, typeInto } from "./workbench-page";

jest.setTimeout(240_000);

const SHEET = "Realisasi Anggaran";
const wrongAt = (cell: string): string => `serapan-matches-figures@${SHEET}!${cell}`;

const opened = shareWorkbench();
let names: readonly string[];

beforeAll(async () => {
  names = await sheetNames(opened.page);
  await opened.pane.locator(`[data-finding="${wrongAt("E17")}"]`).waitFor();
}, 240_000);

// Nothing that the pane does on its own may write, add a sheet or complain.
afterEach(async () => {
  expect(await sheetNames(opened.page)).toEqual(names);
  expect(opened.complaints).toEqual([]);
});

const shows = (cell: string): Promise<boolean> => opened.pane.evaluate((key) => document.querySelector(`[data-finding="${key}"]`) !== null, wrongAt(cell));

type Hands = "person" | "coauthor";
const insertRows = (before: number): Promise<void> => opened.page.evaluate(([sheet, row]) => window.workbench!.host.person.insertRows(sheet, row), [SHEET, before] as const);
const deleteRows = (from: number): Promise<void> => opened.page.evaluate(([sheet, row]) => window.workbench!.host.person.deleteRows(sheet, row), [SHEET, from] as const);
const edit = (by: Hands, address: string, value: string | number): Promise<void> =>
  opened.page.evaluate(([sheet, who, cells, content]) => window.workbench!.host[who].edit(sheet, cells, content), [SHEET, by, address, value] as const);
const lose = (count: number): Promise<void> => opened.page.evaluate((lost) => window.workbench!.host.events.loseNext(lost), count);

describe("in the browser the pane follows", () => {
  test("typing, and what is taken back with the keyboard; the grid keeps the focus", async () => {
    const { page } = opened;
    await page.evaluate((sheet) => window.workbench!.host.person.select(sheet, "E17"), SHEET);
    await typeInto(page, "E17", "100%");
    await becomes(() => shows("E17"), false);
    const inGrid = await page.evaluate(() => document.activeElement?.closest("#grid") !== null && document.activeElement?.tagName !== "IFRAME");
    const place = await selection(page);
    await page.keyboard.press("Control+z");
    await becomes(() => shows("E17"), true);
    expect([inGrid, place]).toEqual([true, `${SHEET}!E18`]);
  });

  test("rows that are inserted and deleted", async () => {
    await insertRows(10);
    await becomes(async () => [await shows("E17"), await shows("E18")], [false, true]);
    await deleteRows(10);
    await becomes(async () => [await shows("E17"), await shows("E18")], [true, false]);
  });

  test("a co-author", async () => {
    await edit("coauthor", "E17", "100%");
    await becomes(() => shows("E17"), false);
    await edit("coauthor", "E17", "97,32%");
    await becomes(() => shows("E17"), true);
  });

  test("what no event told of, once the user comes back to the pane", async () => {
    await lose(1);
    await edit("person", "E17", "100%");
    await opened.page.waitForTimeout(600);
    expect(await shows("E17")).toBe(true);
    await opened.pane.evaluate(() => window.dispatchEvent(new Event("focus")));
    await becomes(() => shows("E17"), false);
  });
});
