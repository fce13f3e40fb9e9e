import { act, screen, waitFor } from "@testing-library/react";
import type { Assessment } from "../../src/domain/assessment";
import type { Workbook } from "../../src/domain/grid";
import { applyWaivers, storedWaivers } from "../../src/domain/waivers";
import { WorkbookError } from "../../src/domain/workbook-error";
import { announced, findingsShown, hears, pass, renderPane } from "./render-pane";
import { finding, metroBarat } from "./sample-assessment";

/** Two findings whose figures are those of the cell, less what the workbook's waivers set aside. */
function assessed(value: unknown, { names }: Workbook): Assessment {
  const found = [finding("a", "error", ["L!A1"], { mark: String(value) }), finding("b", "inconsistency", ["L!A2"], { mark: String(value) })];
  const { findings, ...waivers } = applyWaivers(found, storedWaivers(names));
  return { ...metroBarat, findings, waivers, settings: { ...metroBarat.settings, penandatangan: { tempat: "", tanggal: "", jabatan: "", nama: "Camat", pangkat: "", nip: "" } } };
}

const focusCard = (container: HTMLElement, key: string): void => act(() => container.querySelector<HTMLElement>(`[data-finding="${key}"]`)?.focus());
const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["finding"];

async function open() {
  const pane = renderPane(assessed);
  await waitFor(() => expect(findingsShown(pane.container)).toEqual(["a@L!A1", "b@L!A2"]));
  return pane;
}

async function setAside(pane: Awaited<ReturnType<typeof open>>, key = "a@L!A1"): Promise<void> {
  focusCard(pane.container, key);
  await pane.user.keyboard("a");
  await pane.user.type(await screen.findByLabelText(/^Alasan/), "Sesuai SP2D");
  await pane.user.click(screen.getByText("Abaikan", { selector: '[role="dialog"] button' }));
  await hears(pane.container, "Temuan diabaikan");
}

describe("setting a finding aside", () => {
  it("asks why, and keeps reason, author, date and the figures' mark in the workbook", async () => {
    const pane = await open();
    await setAside(pane);
    expect(storedWaivers(pane.port.names)).toEqual([{ rule: "a", place: "L!A1", mark: "awal", reason: "Sesuai SP2D", author: "Camat", date: "2023-01-31" }]);
    await screen.findByRole("button", { name: "Diabaikan (1)" });
    expect(findingsShown(pane.container)).toEqual(["b@L!A2"]);
    expect(screen.getByRole("button", { name: "1 diabaikan" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "1 galat" })).toBeNull();
  });

  it("does nothing without a reason, and nothing on Batal; the focus returns", async () => {
    const { container, port, user } = await open();
    focusCard(container, "a@L!A1");
    await user.keyboard("a");
    await screen.findByLabelText(/^Alasan/);
    await user.click(screen.getByText("Abaikan", { selector: '[role="dialog"] button' }));
    await screen.findByText(/Tulis alasannya/);
    await user.click(screen.getByText("Batal", { selector: '[role="dialog"] button' }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect([port.names, focused()]).toEqual([[], "a@L!A1"]);
  });

  it("offers who did it last as the author", async () => {
    const pane = await open();
    focusCard(pane.container, "a@L!A1");
    await pane.user.keyboard("a");
    await pane.user.type(await screen.findByLabelText(/^Alasan/), "x");
    await pane.user.clear(screen.getByLabelText("Nama"));
    await pane.user.type(screen.getByLabelText("Nama"), "Sri{Enter}");
    await hears(pane.container, "Temuan diabaikan");
    await waitFor(() => expect(findingsShown(pane.container)).toEqual(["b@L!A2"]));
    focusCard(pane.container, "b@L!A2");
    await pane.user.keyboard("a");
    expect((await screen.findByLabelText<HTMLInputElement>("Nama")).value).toBe("Sri");
  });

  it("can be taken back", async () => {
    const pane = await open();
    await setAside(pane);
    await pane.user.click(await screen.findByRole("button", { name: "Diabaikan (1)" }));
    await pane.user.click(await screen.findByRole("button", { name: "Batalkan pengabaian sel A1" }));
    await waitFor(() => expect(findingsShown(pane.container)).toEqual(["a@L!A1", "b@L!A2"]));
    expect(storedWaivers(pane.port.names)).toEqual([]);
  });

  it("ends with the figures it was about: the finding is back, which is said once", async () => {
    const pane = await open();
    await setAside(pane);
    act(() => pane.port.edit("lain"));
    await hears(pane.container, "1 temuan yang diabaikan muncul lagi karena angkanya berubah.");
    expect(findingsShown(pane.container)).toEqual(["a@L!A1", "b@L!A2"]);
    await pane.user.click(screen.getByRole("button", { name: "Tutup pemberitahuan" }));
    const { reads } = pane.port;
    act(() => pane.port.edit("lain lagi"));
    await waitFor(() => expect(pane.port.reads).toBe(reads + 1));
    await pass(100);
    expect(screen.queryByText(/muncul lagi/, { selector: ".fui-MessageBarBody" })).toBeNull();
    await setAside(pane, "b@L!A2");
    expect(announced(pane.container)).not.toContain("muncul lagi");
    expect(storedWaivers(pane.port.names).map(({ rule }) => rule)).toEqual(["b"]);
  });

  it("is refused when the finding has changed meanwhile", async () => {
    const { container, port, user } = await open();
    focusCard(container, "a@L!A1");
    await user.keyboard("a");
    await user.type(await screen.findByLabelText(/^Alasan/), "x");
    port.value = "lain";
    await user.click(screen.getByText("Abaikan", { selector: '[role="dialog"] button' }));
    await hears(container, "tidak ada yang diabaikan");
    expect(port.names).toEqual([]);
  });

  it("says when Excel does not keep it", async () => {
    const { container, port, user } = await open();
    port.failures.save.push(new WorkbookError("access-denied", "Excel menolak."));
    focusCard(container, "a@L!A1");
    await user.keyboard("a");
    await user.type(await screen.findByLabelText(/^Alasan/), "x");
    await user.click(screen.getByText("Abaikan", { selector: '[role="dialog"] button' }));
    await hears(container, "Excel menolak.");
    expect(findingsShown(container)).toHaveLength(2);
  });
});
