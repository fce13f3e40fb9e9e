import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { buildXlsx, zipParts } from "../fixtures/file/build-xlsx";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { samplePlan } from "../fixtures/file/plan";

const plans = (...keys: string[]) => keys.map((key) => samplePlan(key, key.toUpperCase()));
const tabsOf = async (bytes: Uint8Array) => (await readWorkbook(bytes)).grids.map(({ sheet }) => sheet);

/** The tabs in another order, as the user drags them; names local to a tab go with it. */
function dragged(bytes: Uint8Array, order: readonly string[]): Uint8Array {
  const xml = textOf(bytes, "xl/workbook.xml");
  const tabs = [...xml.matchAll(/<sheet [^>]*name="([^"]*)"[^>]*\/>/g)].map(([tab, name]) => [name, tab] as const);
  const sorted = order.map((name) => new Map(tabs).get(name));
  const moved = xml.replace(/<sheets>.*<\/sheets>/, `<sheets>${sorted.join("")}</sheets>`).replace(/localSheetId="(\d+)"/g, (_, place: string) => `localSheetId="${order.indexOf(tabs[Number(place)]?.[0] ?? "")}"`);
  return zipParts({ ...partsOf(bytes), "xl/workbook.xml": moved });
}

/** Which tab each local name belongs to, and which tab is open. */
function placesIn(bytes: Uint8Array) {
  const xml = textOf(bytes, "xl/workbook.xml");
  const tabs = [...xml.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const names = [...xml.matchAll(/<definedName name="_xlnm\.Print_Area" localSheetId="(\d+)">'?([^'!]*)/g)].map(([, place, sheet]) => [tabs[Number(place)], sheet]);
  return { names, active: tabs[Number(/activeTab="(\d+)"/.exec(xml)?.[1])], first: tabs[Number(/firstSheet="(\d+)"/.exec(xml)?.[1])] };
}

const users = buildXlsx({
  sheets: [{ name: "Data" }, { name: "Grafik", kind: "chartsheet" }, { name: "Catatan" }],
  head: '<bookViews><workbookView activeTab="2" firstSheet="0"/></bookViews>',
  tail: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Catatan!$A$1:$B$2</definedName></definedNames>',
});

describe("a new sheet", () => {
  it.each<[string, string[], string[], string[]]>([
    ["at the end, in the order of the plans", [], ["b", "c"], ["Data", "Grafik", "Catatan", "B", "C"]],
    ["after the one before it", ["a", "c"], ["a", "b", "c"], ["Data", "Grafik", "Catatan", "A", "B", "C"]],
    ["before the one after it", ["c"], ["a", "b", "c"], ["Data", "Grafik", "Catatan", "A", "B", "C"]],
    ["several in a gap", ["a", "e"], ["a", "b", "c", "d", "e"], ["Data", "Grafik", "Catatan", "A", "B", "C", "D", "E"]],
    ["at the end when none of the others is written", ["x"], ["a"], ["Data", "Grafik", "Catatan", "X", "A"]],
  ])("goes %s", async (_, first, then, tabs) => {
    const written = writeSheets(writeSheets(users, plans(...first)), plans(...then));
    expect(await tabsOf(written)).toEqual(tabs.filter((tab) => tab !== "Grafik"));
    expect(textOf(written, "xl/workbook.xml").match(/<sheet [^>]*name="[^"]*"/g)?.map((tab) => /name="([^"]*)"/.exec(tab)?.[1])).toEqual(tabs);
  });

  it("goes to ours wherever the user put them, and what counts tabs goes along", async () => {
    const once = dragged(writeSheets(users, plans("c", "a")), ["C", "Data", "A", "Grafik", "Catatan"]);
    expect(placesIn(once)).toMatchObject({ names: expect.arrayContaining([["Catatan", "Catatan"]]) });
    const active = zipParts({ ...partsOf(once), "xl/workbook.xml": textOf(once, "xl/workbook.xml").replace('activeTab="2" firstSheet="0"', 'activeTab="4" firstSheet="1"') });
    const written = writeSheets(active, plans("n", "a", "c", "z"));
    expect(await tabsOf(written)).toEqual(["C", "Z", "Data", "N", "A", "Catatan"]);
    const { names, active: open, first } = placesIn(written);
    expect([open, first]).toEqual(["Catatan", "Data"]);
    expect(names).toHaveLength(5);
    for (const [tab, sheet] of names) expect(tab).toBe(sheet);
    expect(partsOf(writeSheets(written, plans("n", "a", "c", "z")))).toEqual(partsOf(written));
  });

  it("keeps its place when others go to the same gap", async () => {
    const once = dragged(writeSheets(users, plans("c", "a")), ["C", "A", "Data", "Grafik", "Catatan"]);
    const written = writeSheets(once, plans("n", "a", "c", "z"));
    expect(await tabsOf(written)).toEqual(["C", "Z", "N", "A", "Data", "Catatan"]);
    for (const [tab, sheet] of placesIn(written).names) expect(tab).toBe(sheet);
  });

  it("keeps the open tab of ours open", () => {
    const once = writeSheets(users, plans("b"));
    const open = zipParts({ ...partsOf(once), "xl/workbook.xml": textOf(once, "xl/workbook.xml").replace('activeTab="2"', 'activeTab="3"') });
    const written = writeSheets(open, plans("a", "b"));
    expect(placesIn(written).active).toBe("B");
    const selected = Object.keys(partsOf(written)).filter((name) => name.includes("worksheets/sheet") && textOf(written, name).includes("tabSelected"));
    expect(selected).toHaveLength(1);
    expect(partsOf(open)[selected[0] ?? ""]).toBeDefined();
  });
});

it("pages break no more often than Excel takes", () => {
  const [plan] = plans("a");
  if (!plan) throw new Error("no plan");
  const written = writeSheets(buildXlsx(), [{ ...plan, page: { ...plan.page, rowBreaks: Array.from({ length: 2000 }, (_, i) => i + 2) } }]);
  expect(textOf(written, "xl/worksheets/sheet2.xml")).toContain('<rowBreaks count="1023" manualBreakCount="1023">');
});

it("rows that begin a page are named by the row above them", () => {
  const [plan] = plans("a");
  if (!plan) throw new Error("no plan");
  const written = writeSheets(users, [{ ...plan, page: { ...plan.page, rowBreaks: [5, 8] } }]);
  const part = Object.keys(partsOf(written)).find((name) => !(name in partsOf(users)) && name.includes("worksheets/sheet")) ?? "";
  expect(textOf(written, part)).toContain('</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks></worksheet>');
});
