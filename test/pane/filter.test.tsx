import { act, screen, waitFor, within } from "@testing-library/react";
import { filtered, noFilter, placeOptions, pruned, ruleOptions, severityOptions, type Filter } from "../../src/pane/findings/filter";
import { findingsShown, renderPane } from "./render-pane";
import { finding, metroBarat, table } from "./sample-assessment";

const BUDGET = "Realisasi Anggaran";

const waiver = { rule: "r", place: "", mark: "", reason: "Sesuai SP2D", author: "Sri", date: "2023-01-31" };

const keys = (filter: Partial<Filter>, subject = metroBarat): readonly string[] => filtered(subject, { ...noFilter, ...filter }).map(({ rule }) => rule);

describe("a filter", () => {
  it.each<[string, Partial<Filter>, readonly string[]]>([
    ["by severity", { severity: "warning" }, ["number-stored-as-text", "required-cell-filled"]],
    ["by sheet", { place: "Tabel 3.2" }, ["required-cell-filled"]],
    ["by rule", { rule: "serapan-matches-figures" }, ["serapan-matches-figures", "serapan-matches-figures"]],
    ["by all of them", { severity: "error", place: BUDGET, rule: "staff-row-sums" }, []],
  ])("sieves %s", (_, filter, left) => expect(keys(filter)).toEqual(left));

  it("tells the tables of a sheet apart where several have findings", () => {
    const tables = [table("anggaran", BUDGET, "A3:E12", "Tabel A", ["no"]), table("anggaran", BUDGET, "A14:E30", "Tabel B", ["no"])];
    const findings = [finding("r", "error", [`${BUDGET}!C5`]), finding("r", "error", [`${BUDGET}!C20`]), finding("r", "error", ["Lain!A1"])];
    expect(placeOptions({ tables, findings }, noFilter).map(({ label, count }) => [label, count])).toEqual([[BUDGET, 2], [`${BUDGET} › Tabel A`, 1], [`${BUDGET} › Tabel B`, 1], ["Lain", 1]]);
    expect(filtered({ tables, findings }, { ...noFilter, place: `${BUDGET}\nTabel B` })).toEqual([findings[1]]);
  });

  it("counts what each choice would leave, the others given", () => {
    const filter: Filter = { ...noFilter, place: BUDGET };
    expect(severityOptions(metroBarat, filter).map(({ count }) => count)).toEqual([2, 1, 1]);
    expect(ruleOptions(metroBarat, filter).map(({ value, count }) => [value, count])).toContainEqual(["required-cell-filled", 0]);
  });

  it("leaves out what was set aside when asked to", () => {
    const findings = [finding("a", "error", ["L!A1"], { waived: waiver }), finding("b", "error", ["L!A2"])];
    expect(keys({}, { ...metroBarat, findings })).toEqual(["a", "b"]);
    expect(keys({ waived: false }, { ...metroBarat, findings })).toEqual(["b"]);
  });

  it("forgets choices that no finding fits any more, and keeps the others", () => {
    expect(pruned(metroBarat, { severity: "error", place: "Dihapus", rule: "gone", waived: false })).toEqual({ ...noFilter, severity: "error" });
    const standing: Filter = { ...noFilter, place: BUDGET };
    expect(pruned(metroBarat, standing)).toBe(standing);
  });
});

/** The cell names the sheets of the findings to come. */
const onSheets = (value: unknown) => ({ ...metroBarat, findings: String(value).split(" ").map((sheet) => finding("r", "error", [`${sheet}!A1`])) });

async function openPanel() {
  const pane = renderPane(onSheets);
  pane.port.value = "A B";
  await waitFor(() => expect(findingsShown(pane.container)).toEqual(["r@A!A1", "r@B!A1"]));
  await pane.user.click(screen.getByRole("button", { name: "Saring" }));
  await pane.user.click(await screen.findByRole("combobox", { name: "Lembar atau tabel" }));
  await pane.user.click(await screen.findByRole("option", { name: "B (1)" }));
  return pane;
}

describe("in the pane, a filter", () => {
  it("shows what it leaves, outlives an edit, and is taken away by its chip", async () => {
    const { container, port, user } = await openPanel();
    expect(findingsShown(container)).toEqual(["r@B!A1"]);
    act(() => port.edit("B C"));
    await waitFor(() => expect(port.reads).toBe(2));
    await waitFor(() => expect(findingsShown(container)).toEqual(["r@B!A1"]));
    await user.click(within(screen.getByRole("group", { name: "Saringan yang berlaku" })).getByRole("button", { name: /^B:/ }));
    expect(findingsShown(container)).toEqual(["r@B!A1", "r@C!A1"]);
  });

  it("is gone for good when what it asks for is gone", async () => {
    const { container, port } = await openPanel();
    act(() => port.edit("A C"));
    await waitFor(() => expect(findingsShown(container)).toEqual(["r@A!A1", "r@C!A1"]));
    act(() => port.edit("A B"));
    await waitFor(() => expect(findingsShown(container)).toEqual(["r@A!A1", "r@B!A1"]));
  });

  it("gives way to a count that leads to what it hides", async () => {
    const findings = [finding("r", "error", ["A!A1"]), finding("r", "warning", ["B!A1"])];
    const { container, user } = renderPane(() => ({ ...metroBarat, findings }));
    await user.click(await screen.findByRole("button", { name: "Saring" }));
    await user.click(await screen.findByRole("combobox", { name: "Tingkat" }));
    await user.click(await screen.findByRole("option", { name: "Galat (1)" }));
    await user.click(screen.getByRole("button", { name: "1 peringatan" }));
    expect(findingsShown(container)).toEqual(["r@A!A1", "r@B!A1"]);
    expect((document.activeElement as HTMLElement).dataset["finding"]).toBe("r@B!A1");
  });
});
