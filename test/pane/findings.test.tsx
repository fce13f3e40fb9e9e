import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/domain/finding";
import { findingsShown, renderPane } from "./render-pane";
import { finding, metroBarat, ref } from "./sample-assessment";

const goButton = /^Ke sel C20/;

/** The finding that has the focus. */
const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["finding"];

const focusFirst = (container: HTMLElement): void => act(() => container.querySelector<HTMLElement>("[data-finding]")?.focus());

describe("findings", () => {
  it("stand under their severity and sheet, worst first, with figures, reason and remedy", async () => {
    const { container } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    const groups = [...container.querySelectorAll<HTMLElement>("[data-severity]")];
    expect(groups.map((group) => [group.dataset["severity"], findingsShown(group)])).toEqual([
      ["error", ["serapan-matches-figures@Realisasi Anggaran!E8", "serapan-matches-figures@Realisasi Anggaran!E9", "staff-row-sums@Pegawai Golongan!G8"]],
      ["inconsistency", ["parts-sum-to-total@Realisasi Anggaran!C20"]],
      ["warning", ["number-stored-as-text@Realisasi Anggaran!C6", "required-cell-filled@Tabel 3.2!D11"]],
    ]);
    expect(within(groups[0] as HTMLElement).getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual(["Realisasi Anggaran", "Pegawai Golongan"]);
    const total = container.querySelector('[data-finding^="parts-sum"]')?.textContent ?? "";
    const { found, expected, message, remedy, title } = metroBarat.findings[3] as Finding;
    for (const part of [title, found, expected, message, remedy, "Realisasi Anggaran", "C20"]) expect(total).toContain(part);
  });

  it("fold away by severity", async () => {
    const { container, user } = renderPane();
    await user.click(await screen.findByRole("button", { name: "Peringatan (2)" }));
    expect(findingsShown(container)).toHaveLength(4);
  });

  it("name their other cells on demand, each of which leads to its place", async () => {
    const { port, user } = renderPane();
    await user.click(await screen.findByRole("button", { name: "dan 24 lagi" }));
    await user.click(screen.getByRole("button", { name: "Ke sel D17" }));
    expect(port.jumps).toEqual([ref("Realisasi Anggaran!D17")]);
  });

  it("are drawn fifty at a time when there are thousands", async () => {
    const findings = Array.from({ length: 2000 }, (_, index) => finding("r", "error", [`Lembar!A${index + 1}`]));
    const { container, user } = renderPane(() => ({ ...metroBarat, findings }));
    const more = await screen.findByRole("button", { name: "Tampilkan 50 lagi" });
    expect(findingsShown(container)).toHaveLength(50);
    await user.click(more);
    expect(findingsShown(container)).toHaveLength(100);
  });

  it("keep apart when a rule names the same cell twice", async () => {
    const findings = [finding("r", "error", ["Lembar!A1"]), finding("r", "error", ["Lembar!A1"])];
    const { container } = renderPane(() => ({ ...metroBarat, findings }));
    await screen.findByRole("region", { name: "Galat" });
    expect(new Set(findingsShown(container)).size).toBe(2);
  });

  it("come with what could not be checked, folded", async () => {
    const { user } = renderPane();
    await user.click(await screen.findByRole("button", { name: "Belum dapat diperiksa (1)" }));
    expect(screen.getByText(/tidak ada kolom Sisa Anggaran/)).toBeTruthy();
  });
});

describe("moving about", () => {
  it("leads to the cell on a click, and back", async () => {
    const { port, user } = renderPane();
    await user.click(await screen.findByRole("button", { name: goButton }));
    expect(port.jumps).toEqual([ref("Realisasi Anggaran!C20")]);
    await user.click(await screen.findByRole("button", { name: "Kembali ke sel semula" }));
    expect(port.returns).toBe(1);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Kembali ke sel semula" })).toBeNull());
    expect(focused()).toBe("parts-sum-to-total@Realisasi Anggaran!C20");
  });

  it("is possible by keyboard alone: arrows, Enter, Alt+←", async () => {
    const { container, port, user } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    focusFirst(container);
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("parts-sum-to-total@Realisasi Anggaran!C20");
    await user.keyboard("{Enter}");
    expect(port.jumps).toEqual([ref("Realisasi Anggaran!C20")]);
    await user.keyboard("{ArrowUp}{End}");
    expect(focused()).toBe("required-cell-filled@Tabel 3.2!D11");
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(port.returns).toBe(1);
  });

  it("keeps one finding in the tab order", async () => {
    const { container, user } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    const reachable = (): readonly string[] => [...container.querySelectorAll<HTMLElement>('[data-finding][tabindex="0"]')].map((item) => item.dataset["finding"] ?? "");
    expect(reachable()).toEqual(["serapan-matches-figures@Realisasi Anggaran!E8"]);
    focusFirst(container);
    await user.keyboard("{ArrowDown}");
    expect(reachable()).toEqual(["serapan-matches-figures@Realisasi Anggaran!E9"]);
  });

  it("jumps from a count to the first finding of that severity, even from another tab and into a folded group", async () => {
    const { user } = renderPane();
    await user.click(await screen.findByRole("button", { name: "Peringatan (2)" }));
    await user.click(screen.getByRole("tab", { name: "Data" }));
    await user.click(screen.getByRole("button", { name: "2 peringatan" }));
    expect(focused()).toBe("number-stored-as-text@Realisasi Anggaran!C6");
    expect(screen.getByRole("tab", { name: "Periksa" }).getAttribute("aria-selected")).toBe("true");
  });

  it("never lets Alt+← leave the page, also when there is nowhere to go back to", async () => {
    const { container, port } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    const item = container.querySelector<HTMLElement>("[data-finding]") as HTMLElement;
    expect(fireEvent.keyDown(item, { key: "ArrowLeft", altKey: true })).toBe(false);
    expect(port.returns).toBe(0);
  });
});
