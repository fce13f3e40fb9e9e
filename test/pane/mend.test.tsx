import { act, screen, waitFor } from "@testing-library/react";
import type { CellEdit, Finding } from "../../src/domain/finding";
import { WorkbookError } from "../../src/domain/workbook-error";
import { mendGroup } from "../../src/pane/findings/mend-group";
import { findingsShown, hears, renderPane } from "./render-pane";
import { finding, metroBarat, ref } from "./sample-assessment";

const edit = (at: string, value: string | number = 5): CellEdit => ({ at: ref(at), was: "5,0", value, format: "0", before: "5,0", after: String(value) });
const mendable = (at: string, value?: number): Finding => finding("texts", "warning", [at], { mend: { label: "Ubah 1 teks menjadi angka", edits: [edit(at, value)] } });

describe("mendGroup", () => {
  it("puts the mends of one rule together, cell by cell, without those that are set aside", () => {
    const waived = { rule: "texts", place: "", mark: "", reason: "x", author: "", date: "2023-01-31" };
    const { edits, findings } = mendGroup([mendable("L!A1"), mendable("L!A1"), mendable("L!A2"), { ...mendable("L!A3"), waived }, finding("texts", "error", ["L!A4"]), { ...mendable("L!A5"), rule: "other" }], "texts");
    expect([edits.map(({ at }) => at), findings]).toEqual([[ref("L!A1"), ref("L!A2")], 3]);
  });

  it("leaves a cell alone for which two want different contents", () => {
    expect(mendGroup([mendable("L!A1", 5), mendable("L!A1", 6), mendable("L!A1", 5), mendable("L!A2", 7)], "texts").edits.map(({ at }) => at)).toEqual([ref("L!A2")]);
  });
});

/** The findings stand while the cell is as at first. */
const assessed = (value: unknown) => ({ ...metroBarat, findings: value === "awal" ? [mendable("L!A1"), mendable("L!B1"), finding("plain", "warning", ["L!C1"])] : [finding("plain", "warning", ["L!C1"])] });

async function preview() {
  const pane = renderPane(assessed);
  await waitFor(() => expect(findingsShown(pane.container)).toHaveLength(3));
  act(() => pane.container.querySelector<HTMLElement>("[data-finding]")?.focus());
  await pane.user.keyboard("p");
  await screen.findByText("Menjadi");
  return pane;
}

const rows = (): readonly (string | undefined)[] => [...document.querySelectorAll<HTMLElement>("[data-edit]")].map((row) => row.dataset["edit"]);
const press = (name: RegExp | string): Promise<HTMLElement> => screen.findByText(name, { selector: '[role="dialog"] button' });

describe("mending", () => {
  it("writes nothing before every cell was shown, and then what was shown", async () => {
    const { container, port, user } = await preview();
    expect([rows(), port.mended]).toEqual([["L!A1"], []]);
    await user.click(await press("Terapkan pada 1 sel"));
    await hears(container, "1 sel diperbaiki di L.");
    expect(port.mended).toEqual([[edit("L!A1")]]);
    await waitFor(() => expect(findingsShown(container)).toEqual(["plain@L!C1"]));
  });

  it("takes all of the same kind at once when asked to", async () => {
    const { port, user } = await preview();
    await user.click(screen.getByText(/sejenis: 2 temuan, 2 sel/));
    expect(rows()).toEqual(["L!A1", "L!B1"]);
    await user.click(await press("Terapkan pada 2 sel"));
    await waitFor(() => expect(port.mended).toEqual([[edit("L!A1"), edit("L!B1")]]));
  });

  it("leads to a cell, and Batal changes nothing", async () => {
    const { port, user } = await preview();
    await user.click(screen.getByText("A1", { selector: "[data-edit] button" }));
    await waitFor(() => expect(port.jumps).toEqual([ref("L!A1")]));
    await user.click(await press("Batal"));
    expect([port.mended, (document.activeElement as HTMLElement).dataset["finding"]]).toEqual([[], "texts@L!A1"]);
  });

  it("can be taken back, from the notice or later from the list", async () => {
    const { container, port, user } = await preview();
    await user.click(await press("Terapkan pada 1 sel"));
    await hears(container, "1 sel diperbaiki");
    await user.click(screen.getByRole("button", { name: "Tutup pemberitahuan" }));
    await user.click(await screen.findByRole("button", { name: "Kembalikan perbaikan" }));
    await hears(container, "Sel sudah dikembalikan");
    await waitFor(() => expect(findingsShown(container)).toHaveLength(3));
    expect([port.undone, screen.queryByRole("button", { name: "Kembalikan perbaikan" })]).toEqual([[false], null]);
  });

  it("asks before a cell edited since is written over", async () => {
    const { container, port, user } = await preview();
    await user.click(await press("Terapkan pada 1 sel"));
    await hears(container, "1 sel diperbaiki");
    port.failures.undo.push(new WorkbookError("changed-meanwhile", "Sel L!A1 sudah diubah setelah diperbaiki."));
    await user.click(await screen.findByRole("button", { name: "Kembalikan" }));
    await user.click(await screen.findByText("Tetap kembalikan", { selector: '[role="alertdialog"] button' }));
    await hears(container, "Sel sudah dikembalikan");
    expect(port.undone).toEqual([true]);
  });

  it("that is refused is told, and the findings are read anew", async () => {
    const { container, port, user } = await preview();
    port.failures.mend.push(new WorkbookError("changed-meanwhile", "Sel L!A1 sudah berubah sejak diperiksa."));
    port.value = "lain";
    await user.click(await press("Terapkan pada 1 sel"));
    await screen.findByText(/Sel L!A1 sudah berubah/, { selector: ".fui-MessageBarBody" });
    await waitFor(() => expect(findingsShown(container)).toEqual(["plain@L!C1"]));
    expect(port.mended).toEqual([]);
  });

  it("is not offered where only a person can", async () => {
    const { container, user } = await preview();
    await user.click(await press("Batal"));
    const plain = container.querySelector<HTMLElement>('[data-finding="plain@L!C1"]');
    expect(plain?.textContent).not.toContain("Perbaiki…");
    act(() => plain?.focus());
    await user.keyboard("p");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
