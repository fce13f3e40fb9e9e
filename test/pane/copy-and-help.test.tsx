import { act, screen, waitFor } from "@testing-library/react";
import { rules } from "../../src/domain/rules/index";
import { findingsText, findingText } from "../../src/pane/findings/finding-text";
import { findingsShown, hears, renderPane } from "./render-pane";
import { finding, metroBarat } from "./sample-assessment";

const TOTAL = "parts-sum-to-total@Realisasi Anggaran!C20";

const focusCard = (container: HTMLElement, key: string): void => act(() => container.querySelector<HTMLElement>(`[data-finding="${key}"]`)?.focus());
const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["finding"];

/** What was copied, as the browser would have it. */
let copied: string[];
let allowed: boolean;

beforeEach(() => {
  copied = [];
  allowed = true;
  Object.assign(document, {
    execCommand: () => {
      if (allowed) copied.push((document.activeElement as HTMLTextAreaElement).value);
      return allowed;
    },
  });
});

describe("a finding as text", () => {
  it("says where, what is written, what should be, why, and what to do, line by line", () => {
    expect(findingText(metroBarat.findings[3]!).split("\n")).toEqual([
      "[Beda] Jumlah pagu sama dengan rinciannya",
      "Lembar Realisasi Anggaran, sel C20",
      "Tertulis: 7.514.001.545",
      "Seharusnya: 7.552.676.345",
      expect.stringMatching(/^Sebab: Selisih 38\.674\.800/),
      expect.stringMatching(/^Saran: Pastikan baris 15/),
    ]);
  });

  it("names a few of many cells, and who set it aside", () => {
    const text = findingText(finding("r", "error", ["L!A1", "L!A2", "L!A3", "M!A4", "L!A5", "L!A6", "L!A7", "L!A8"], { waived: { rule: "r", place: "", mark: "", reason: "Sesuai", author: "Sri", date: "2023-01-31" } }));
    expect(text).toContain("Sel terkait: A2, A3, M!A4, A5, A6, dan 2 lagi");
    expect(text).toMatch(/\nDiabaikan 31 Jan 2023 oleh Sri: Sesuai$/);
  });

  it("begins with whose they are when there are several", () => {
    expect(findingsText(metroBarat.findings, metroBarat)).toMatch(/^6 temuan LAKIP Kecamatan Metro Barat 2022\n\n1\. \[Galat\]/);
    expect(findingsText(metroBarat.findings.slice(1), { instansi: null, year: null })).toMatch(/^5 temuan\n/);
  });
});

describe("copying", () => {
  it("one finding with C, and the focus stays", async () => {
    const { container, user } = renderPane();
    await screen.findByRole("region", { name: "Beda" });
    focusCard(container, TOTAL);
    await user.keyboard("c");
    await hears(container, "Temuan disalin.");
    expect([copied, focused()]).toEqual([[findingText(metroBarat.findings[3]!)], TOTAL]);
  });

  it("all that are shown", async () => {
    const { container, user } = renderPane();
    await user.click(await screen.findByRole("button", { name: "Peringatan (2)" }));
    await user.click(screen.getByRole("button", { name: "Salin semua yang tampil" }));
    await hears(container, "4 temuan disalin.");
    expect(copied).toEqual([findingsText(metroBarat.findings.slice(0, 4), metroBarat)]);
  });

  it("shows the text to copy by hand where nothing may be copied", async () => {
    allowed = false;
    const { container, user } = renderPane();
    await screen.findByRole("region", { name: "Beda" });
    focusCard(container, TOTAL);
    await user.keyboard("c");
    expect((await screen.findByLabelText<HTMLTextAreaElement>("Temuan")).value).toBe(findingText(metroBarat.findings[3]!));
  });
});

describe("help on a rule", () => {
  it("says what it rests on and what it leaves out, and leads back to the finding", async () => {
    const { container, user } = renderPane();
    await screen.findByRole("region", { name: "Beda" });
    focusCard(container, TOTAL);
    await user.keyboard("?");
    const { title, basis, notChecked } = rules.find(({ id }) => id === "parts-sum-to-total")!;
    await screen.findByRole("heading", { level: 1, name: title });
    for (const text of [basis, notChecked]) expect(screen.getByText(text)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Kembali" }));
    await user.keyboard("{Escape}");
    expect(focused()).toBe(TOTAL);
    expect(findingsShown(container)).toHaveLength(6);
  });

  it("that cannot be fetched is said, and can be asked for again", async () => {
    const { page, user } = renderPane();
    await screen.findByRole("region", { name: "Beda" });
    page.failures = [new Error("offline")];
    await user.click(screen.getByRole("button", { name: /^Penjelasan.*C20$/ }));
    await user.click(await screen.findByRole("button", { name: "Coba lagi" }));
    await waitFor(() => expect(document.querySelector('[data-help="parts-sum-to-total"]')).not.toBeNull());
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
  });
});
