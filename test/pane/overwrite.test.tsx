import { act, screen, waitFor } from "@testing-library/react";
import type { Cell, Grid } from "../../src/domain/grid";
import { contentNames, type OwnEdit } from "../../src/domain/own-edits";
import { markName } from "../../src/domain/sheet-plan";
import { unanswered } from "../../src/pane/overwrite";
import { answerButton, buildButton, hears, pass, renderPane } from "./render-pane";
import { metroBarat, ref } from "./sample-assessment";
import { StandInPort } from "./stand-in-port";

const allKeys = ["capaian-iku", "realisasi-anggaran", "hasil-pemeriksaan"];
const cell = (value: string): Cell => ({ value, formula: null, format: "General" });
const sheet = (name: string, rows: Grid["rows"]): Grid => ({ sheet: name, visible: true, rows });

/** The two sheets as an earlier session left them, each with one thing of the user's. */
const typedRow = sheet("Bab III Capaian IKU", [[cell("diketik")]]);
const untouched = sheet("Hasil Pemeriksaan", [[cell("isi")]]);

function withOwn(grids: readonly Grid[]): StandInPort {
  const port = new StandInPort();
  port.ownGrids = grids;
  port.names = metroBarat.sheets
    .filter(({ name }) => grids.some(({ sheet: own }) => own === name))
    .flatMap((plan) => [{ name: markName(plan.key), refersTo: `'${plan.name}'!$A$1` }, ...contentNames(plan)]);
  return port;
}

const open = async (grids: readonly Grid[]) => {
  const pane = renderPane(() => metroBarat, withOwn(grids));
  await screen.findByRole("region", { name: "Galat" });
  return pane;
};

describe("sheets of ours that the user typed into", () => {
  it("are asked about, by sheet and row, before anything is written; the harmless answer comes first", async () => {
    const { port, user } = await open([typedRow, untouched]);
    await user.click(await buildButton());
    const dialog = await screen.findByRole("alertdialog", { hidden: true });
    expect([...dialog.querySelectorAll("li")].map((item) => item.textContent)).toEqual(["Bab III Capaian IKU: baris 1"]);
    expect([...dialog.querySelectorAll("button")].map((button) => button.textContent)).toEqual(["Batal", "Lewati lembar ini", "Timpa"]);
    expect(port.writes).toEqual([]);
  });

  it.each([
    ["Timpa", [allKeys]],
    ["Lewati lembar ini", [["realisasi-anggaran", "hasil-pemeriksaan"]]],
    ["Batal", []],
  ])("%s", async (answer, writes) => {
    const { port, user } = await open([typedRow, untouched]);
    await user.click(await buildButton());
    await user.click(await answerButton(answer));
    await pass(300);
    expect(port.writes).toEqual(writes);
    expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull();
    await buildButton();
  });

  it("that were skipped are named", async () => {
    const { container, user } = await open([typedRow]);
    await user.click(await buildButton());
    await user.click(await answerButton("Lewati lembar ini"));
    await hears(container, "Dilewati: Bab III Capaian IKU");
  });

  it("are asked about again when more was typed while the question stood", async () => {
    const { port, user } = await open([typedRow]);
    await user.click(await buildButton());
    await screen.findByRole("alertdialog", { hidden: true });
    port.ownGrids = [sheet("Bab III Capaian IKU", [[cell("diketik")], [cell("lagi")]]), sheet("Hasil Pemeriksaan", [[cell("lain")]])];
    port.names = withOwn(port.ownGrids).names;
    await user.click(await answerButton("Timpa"));
    await waitFor(() => expect([...document.querySelectorAll('[role="alertdialog"] li')].some((item) => item.textContent === "Hasil Pemeriksaan: baris 1")).toBe(true));
    expect(port.writes).toEqual([]);
    await user.click(await answerButton("Timpa"));
    await waitFor(() => expect(port.writes).toEqual([allKeys]));
  });

  it("cannot be skipped when nothing else was to be written", async () => {
    const { user } = await open([typedRow]);
    await user.click(screen.getByRole("tab", { name: "Tabel" }));
    await user.click(screen.getByRole("button", { name: "Tulis ulang Bab III Capaian IKU" }));
    const dialog = await screen.findByRole("alertdialog", { hidden: true });
    expect([...dialog.querySelectorAll("button")].map((button) => button.textContent)).toEqual(["Batal", "Timpa"]);
  });

  it("are written without a question when nothing of the user's is on them", async () => {
    const { port, user } = await open([untouched]);
    await user.click(await buildButton());
    await waitFor(() => expect(port.writes).toEqual([allKeys]));
    expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull();
  });

  it("are left as they are when Esc answers", async () => {
    const { port, user } = await open([typedRow]);
    await user.click(await buildButton());
    await screen.findByRole("alertdialog", { hidden: true });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull());
    await act(async () => {});
    expect(port.writes).toEqual([]);
  });
});

describe("an answer", () => {
  const edit = (changedRows: readonly number[], covered: readonly string[], key = "analisis"): OwnEdit => ({ key, sheet: "Bab III Analisis", known: true, changedRows, covered: covered.map(ref) });
  const agreed = [edit([3, 4], ["Bab III Analisis!J3"])];

  it.each([
    ["the same", edit([3, 4], ["Bab III Analisis!J3"]), true],
    ["less", edit([4], []), true],
    ["another row", edit([3, 5], []), false],
    ["another cell", edit([], ["Bab III Analisis!J4"]), false],
    ["another sheet", edit([3], [], "efisiensi"), false],
  ])("holds for what was asked: %s", (_, now, holds) => {
    expect(unanswered([now], agreed)).toEqual(holds ? [] : [now]);
  });
});
