import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { assess } from "../../src/domain/assess";
import type { Workbook } from "../../src/domain/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { browserPage } from "../../src/pane/browser-page";
import { officePort } from "../../src/pane/office-port";
import { Start } from "../../src/pane/Start";
import { buildButton, findingsShown, hears } from "./render-pane";

/** The program whole, following a workbook through Office.js's own client, against the stand-in for Excel. */

const { person, coauthor, faults, events } = excelHost;

const SHEET = "Realisasi Anggaran";
const SOURCE = "Sumber";
const HEADING = ["No", "Program / Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];
const budget = [
  ["REALISASI ANGGARAN KECAMATAN METRO BARAT TAHUN 2022", null, null, null, null],
  [null, null, null, null, null],
  HEADING,
  [1, "Perencanaan dan evaluasi kinerja", 12897600, 12837600, 99.53],
  [2, "Administrasi keuangan", 4112784533, 3952130660, 95],
  [3, "Administrasi umum", 250844950, 239771550, 95.59],
  ["JUMLAH", null, 4376527083, 4204739810, 96.07],
];
const wrongAt = (cell: string): string => `serapan-matches-figures@${SHEET}!${cell}`;

/** What a request may do without changing anything: make objects known, load, say which step it is, register for events, ask how lines look. */
const [INSTANTIATE, QUERY, METHOD, TRACE] = [1, 2, 3, 5];
const HARMLESS = /^(?:_Register|_Unregister|_KeepReference|_RemoveReference|NotifyActionHandlerReady|Get(?:Row|Column|Cell)Properties$)/;

interface RequestAction {
  readonly ActionType: number;
  readonly Name?: string;
}

let runs = 0;
let writing: string[] = [];
const answering = excelHost.execute.bind(excelHost);

beforeAll(() => {
  // What happens comes from Excel, in its own time: there is no act of the test to wrap it in.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  excelHost.execute = (request) => {
    const { Actions } = JSON.parse(request) as { Actions: readonly RequestAction[] };
    const harmful = Actions.filter(({ ActionType: type, Name = "" }) => !([INSTANTIATE, QUERY, TRACE].includes(type) || (type === METHOD && HARMLESS.test(Name))));
    writing.push(...harmful.map(({ ActionType: type, Name }) => `${type} ${Name}`));
    return answering(request);
  };
});

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet(SHEET);
  await person.addSheet(SOURCE);
  await person.edit(SHEET, "A1:E7", budget);
  await person.edit(SOURCE, "A1", 95);
});
afterEach(() => faults.clear());

/** The pane when it has shown what is wrong at first; everything is counted from here. */
async function open(first: string | null = wrongAt("E5")) {
  const counted = (workbook: Workbook) => (runs++, assess(workbook));
  const user = userEvent.setup();
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <Start port={officePort} page={browserPage} assess={counted} />
    </FluentProvider>,
  );
  if (first) await waitFor(() => expect(findingsShown(container)).toContain(first));
  // The first change after the pane has opened is read with everything: nobody listened before.
  await person.edit(SOURCE, "A1", 95);
  await calm();
  [runs, writing] = [0, []];
  return { container, user, syncs: excelHost.syncs };
}

/** Longer than whatever follows a change. */
const calm = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

const lines = (count: number, wrong: number) =>
  Array.from({ length: count }, (_, n) => [n + 1, `Kegiatan ${n + 1}`, 1_000_000 + n, 900_000 + n, n === wrong ? 12.5 : ((900_000 + n) / (1_000_000 + n)) * 100]);

interface Shown {
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
}

/** Each is one change: what is wrong afterwards, and how many requests it may take to see that. */
const changes: readonly (readonly [string, () => Promise<unknown>, Shown, number])[] = [
  ["typing", () => person.edit(SHEET, "E5", 96.09), { hasNot: [wrongAt("E5")] }, 1],
  ["a paste of 5,000 cells", () => person.edit(SHEET, "A10:E1010", [HEADING, ...lines(1000, 499)]), { has: [wrongAt("E5"), wrongAt("E510")] }, 1],
  ["a paste over what was there", () => person.edit(SHEET, "A4:E6", budget.slice(3, 6).map((line, n) => (n === 1 ? [...line.slice(0, 4), 96.09] : line))), { hasNot: [wrongAt("E5")] }, 1],
  ["a fill-down of formulas", () => person.edit(SHEET, "E4:E7", [4, 5, 6, 7].map((row) => [`=ROUND(D${row}/C${row}*100,2)`])), { hasNot: [wrongAt("E5")] }, 2],
  ["cells that are emptied", () => person.edit(SHEET, "A3:E7", null), { hasNot: [wrongAt("E5")] }, 3],
  ["a row inserted in the table", () => person.insertRows(SHEET, 5), { has: [wrongAt("E6")], hasNot: [wrongAt("E5")] }, 2],
  ["a row inserted above it", () => person.insertRows(SHEET, 1), { has: [wrongAt("E6")], hasNot: [wrongAt("E5")] }, 2],
  ["a row of the table deleted", () => person.deleteRows(SHEET, 5), { has: [`parts-sum-to-total@${SHEET}!C6`], hasNot: [wrongAt("E5")] }, 2],
  ["a row above it deleted", () => person.deleteRows(SHEET, 1), { has: [wrongAt("E4")], hasNot: [wrongAt("E5")] }, 2],
  ["the whole table deleted", () => person.deleteRows(SHEET, 1, 7), { hasNot: [wrongAt("E5")] }, 2],
  ["a filter", async () => {
    person.filterSheet(SHEET, true);
    await person.hideRows(SHEET, 4, 2);
  }, { has: [wrongAt("E5"), `rows-visible@${SHEET}!A4`] }, 2],
  ["a co-author's edit", () => coauthor.edit(SHEET, "E5", 96.09), { hasNot: [wrongAt("E5")] }, 1],
  ["a co-author's row", () => coauthor.insertRows(SHEET, 5), { has: [wrongAt("E6")] }, 2],
  ["a new sheet", () => person.addSheet("Baru"), { has: [wrongAt("E5")] }, 2],
  ["the sheet deleted", () => person.deleteSheet(SHEET), { hasNot: [wrongAt("E5")] }, 2],
];

describe("the pane is right after", () => {
  it.each(changes)("%s: one run, and nothing is written", async (_, change, { has = [], hasNot = [] }, most) => {
    const { container, syncs } = await open();
    await change();
    await waitFor(() => {
      const shown = findingsShown(container);
      for (const finding of has) expect(shown).toContain(finding);
      for (const finding of hasNot) expect(shown).not.toContain(finding);
    });
    await calm();
    expect([runs, writing]).toEqual([1, []]);
    expect(excelHost.syncs - syncs).toBeLessThanOrEqual(most);
  });

  it("what is taken back: one run", async () => {
    const { container } = await open();
    await person.deleteRows(SHEET, 5);
    await waitFor(() => expect(findingsShown(container)).not.toContain(wrongAt("E5")));
    await calm();
    runs = 0;
    await person.undo();
    await waitFor(() => expect(findingsShown(container)).toContain(wrongAt("E5")));
    await calm();
    expect([runs, writing]).toEqual([1, []]);
  });

  it("a calculation that changes a cell on another sheet, of which no event tells: one run", async () => {
    await person.edit(SHEET, "E5", `=${SOURCE}!A1`);
    const { container, syncs } = await open();
    await person.edit(SOURCE, "A1", 96.09);
    await waitFor(() => expect(findingsShown(container)).not.toContain(wrongAt("E5")));
    await calm();
    expect([runs, writing]).toEqual([1, []]);
    expect(excelHost.syncs - syncs).toBeLessThanOrEqual(2);
  });

  it("a calculation alone, the edit behind it being lost", async () => {
    await person.edit(SHEET, "E5", `=${SOURCE}!A1`);
    const { container } = await open();
    events.loseNext(1);
    await person.edit(SOURCE, "A1", 96.09);
    await waitFor(() => expect(findingsShown(container)).not.toContain(wrongAt("E5")));
    expect(writing).toEqual([]);
  });

  it("two quick edits: the last one counts, with two runs at the most", async () => {
    const { container } = await open();
    await person.edit(SHEET, "E5", 50);
    await person.edit(SHEET, "E5", 96.09);
    await waitFor(() => expect(findingsShown(container)).not.toContain(wrongAt("E5")));
    await calm();
    expect(runs).toBeLessThanOrEqual(2);
    expect(findingsShown(container)).not.toContain(wrongAt("E5"));
  });

  it("an edit while Excel keeps a reading waiting", async () => {
    const { container } = await open();
    faults.startCellEdit("wait");
    await person.edit(SHEET, "E6", 12);
    await calm();
    await person.edit(SHEET, "E5", 96.09);
    faults.endCellEdit();
    await waitFor(() => {
      expect(findingsShown(container)).toContain(wrongAt("E6"));
      expect(findingsShown(container)).not.toContain(wrongAt("E5"));
    });
    expect(writing).toEqual([]);
  });

  it("an edit while the pane writes its sheets", async () => {
    const { container, user } = await open();
    const edits: Promise<void>[] = [];
    const stop = events.listen(() => {
      stop();
      edits.push(person.edit(SHEET, "E5", 96.09));
    });
    // The first event is one that the write raises.
    await user.click(await buildButton());
    await waitFor(() => expect(container.textContent).toContain("lembar ditulis"));
    expect(edits).toHaveLength(1);
    await waitFor(() => expect(findingsShown(container)).not.toContain(wrongAt("E5")));
  });

  it("an edit that changes nothing: no run", async () => {
    await open();
    await person.edit(SHEET, "E5", 95);
    await person.select(SHEET, "B2");
    await calm();
    expect([runs, writing]).toEqual([0, []]);
  });
});

describe("what no event told of", () => {
  const back = (): boolean => fireEvent.focus(window);

  it.each<[string, () => Promise<unknown>, Shown]>([
    ["a lost edit", () => person.edit(SHEET, "E5", 96.09), { hasNot: [wrongAt("E5")] }],
    ["rows inserted", () => person.insertRows(SHEET, 5), { has: [wrongAt("E6")] }],
    ["a sheet renamed", () => person.renameSheet(SHEET, "Anggaran"), { has: [`serapan-matches-figures@Anggaran!E5`] }],
  ])("is caught when the user comes back: %s", async (_, change, { has = [], hasNot = [] }) => {
    const { container } = await open();
    events.loseNext(1);
    await change();
    await calm();
    events.loseNext(0);
    expect([runs, findingsShown(container).includes(wrongAt("E5"))]).toEqual([0, true]);
    back();
    await waitFor(() => {
      const shown = findingsShown(container);
      for (const finding of has) expect(shown).toContain(finding);
      for (const finding of hasNot) expect(shown).not.toContain(finding);
    });
    await calm();
    expect([runs, writing]).toEqual([1, []]);
  });

  it("and a sheet that was moved: nothing that matters has changed", async () => {
    const { container } = await open();
    await person.moveSheet(SHEET, 0);
    back();
    await calm();
    expect(findingsShown(container)).toContain(wrongAt("E5"));
  });

  it("coming back to what is as it was costs no run", async () => {
    await open();
    const before = excelHost.syncs;
    back();
    await calm();
    expect([runs, excelHost.syncs - before]).toEqual([0, 2]);
  });

  it("is in what is written all the same", async () => {
    const { container, user } = await open();
    events.loseNext(1);
    await person.edit(SHEET, "E5", 12);
    await user.click(await buildButton());
    await hears(container, "lembar ditulis");
    const { grids } = await readWorkbook();
    const said = grids.find(({ sheet }) => sheet === "Hasil Pemeriksaan")?.rows.flatMap((row) => (row ?? []).map((cell) => cell?.value));
    expect(said).toContain("12");
  });
});

it("leaves the focus where it is, in the pane and in the sheet", async () => {
  const { container } = await open();
  await person.select(SHEET, "B2");
  const button = await buildButton();
  button.focus();
  const taken: unknown[] = [];
  const listen = (event: Event): void => void taken.push(event.target);
  document.addEventListener("focusin", listen);
  await person.edit(SHEET, "E5", 96.09);
  await waitFor(() => expect(findingsShown(container)).not.toContain(wrongAt("E5")));
  await calm();
  document.removeEventListener("focusin", listen);
  expect([taken, document.activeElement === button, writing]).toEqual([[], true, []]);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replace(/'/g, "");
  });
  expect(selected).toBe(`${SHEET}!B2`);
});
