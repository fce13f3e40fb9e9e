import { screen, within } from "@testing-library/react";
import type { Assessment } from "../../src/domain/assessment";
import { findingsShown, renderPane } from "./render-pane";
import { finding, metroBarat } from "./sample-assessment";

const waived = { rule: "r", place: "", mark: "", reason: "Sesuai SP2D", author: "Sri", date: "2023-01-31" };
const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["finding"];

async function show(more: Partial<Assessment>) {
  const pane = renderPane(() => ({ ...metroBarat, ...more }));
  await screen.findByRole("tab", { name: "Periksa" });
  return pane;
}

describe("the verdict", () => {
  it("counts what stands, and beside it what was set aside", async () => {
    const findings = [finding("a", "error", ["L!A1"], { waived }), finding("b", "error", ["L!A2"]), finding("c", "warning", ["L!A3"], { waived })];
    const { user } = await show({ findings });
    const header = within(screen.getByRole("banner"));
    expect([header.queryByText("1 galat"), header.queryByText("0 peringatan"), header.queryByText("2 diabaikan")].every((count) => count !== null)).toBe(true);
    await user.click(screen.getByRole("button", { name: "2 diabaikan" }));
    expect(focused()).toBe("a@L!A1");
  });

  it("leads to what stands most in the way", async () => {
    const { user } = await show({ findings: [finding("a", "error", ["L!A1"], { waived }), finding("c", "warning", ["L!A3"]), finding("b", "inconsistency", ["L!A2"])] });
    await user.click(screen.getByRole("button", { name: "Belum siap" }));
    expect(focused()).toBe("b@L!A2");
  });

  it("leads to the sheets when only their data is lacking", async () => {
    const { user } = await show({ findings: [finding("c", "warning", ["L!A3"])] });
    await user.click(screen.getByRole("button", { name: "Belum siap" }));
    expect(screen.getByRole("tab", { name: "Tabel" }).getAttribute("aria-selected")).toBe("true");
  });

  it.each<[string, Assessment["lastCheck"], string | null]>([
    ["was never written", null, null],
    ["is as written", { ready: false, date: "2026-11-24", fingerprint: "", changed: false }, "Diperiksa 24 Nov 2026"],
    ["is of figures that have changed", { ready: true, date: "2026-11-24", fingerprint: "", changed: true }, "Berubah sejak diperiksa 24 Nov 2026"],
    ["has no day", { ready: true, date: null, fingerprint: "", changed: true }, "Berubah sejak diperiksa"],
  ])("on paper %s", async (_, lastCheck, said) => {
    const { container } = await show({ lastCheck });
    expect(container.querySelector("[data-check]")?.textContent ?? null).toBe(said);
  });
});

describe("a rule that broke", () => {
  const failures = [{ rule: "sisa-matches", title: "Sisa anggaran sesuai", error: new TypeError("x is not a function") }];

  it("is told at once, with diagnostics to copy", async () => {
    await show({ failures });
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Diagnostik" }).value).toMatch(/^Pemeriksaan: sisa-matches\n[^]*TypeError: x is not a function/);
  });

  it("is not hidden behind a clean list", async () => {
    await show({ failures, findings: [] });
    expect(screen.queryByRole("heading", { name: "Tidak ada yang janggal" })).toBeNull();
    expect(screen.getByText(/1 pemeriksaan gagal karena kesalahan program/)).toBeTruthy();
  });
});

it("with all findings set aside says so, and keeps them in reach", async () => {
  const { container, user } = await show({ findings: [finding("a", "error", ["L!A1"], { waived })] });
  screen.getByRole("heading", { name: "Semua temuan sudah diabaikan" });
  await user.click(screen.getByRole("button", { name: "Diabaikan (1)" }));
  expect(findingsShown(container)).toEqual(["a@L!A1"]);
});
