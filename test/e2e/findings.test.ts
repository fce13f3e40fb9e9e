import type { Locator } from "playwright-core";
import type { Cell } from "../../src/domain/grid";
import { storedWaivers } from "../../src/domain/waivers";
import { readWorkbook } from "../../src/file/read-workbook";
import { shareWorkbench } from "./shared-workbench";
import { becomes, savedBytes, selection, typeInto } from "./workbench-page";

jest.setTimeout(240_000);

const SHEET = "Realisasi Anggaran";
const WRONG = `serapan-matches-figures@${SHEET}!E17`;
const TEXTS = `number-stored-as-text@${SHEET}!C6`;

const opened = shareWorkbench();

const button = (name: string | RegExp): Locator => opened.pane.getByRole("button", { name });
const card = (key: string): Locator => opened.pane.locator(`[data-finding="${key}"]`);
const shown = (): Promise<readonly string[]> => opened.pane.locator("[data-finding]").evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset["finding"] ?? ""));
const focused = (): Promise<string | null> => opened.pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["finding"] ?? null);

/** "31 beda" → 31. */
async function count(word: string): Promise<number> {
  const text = await opened.pane.locator("header").first().innerText();
  return Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
}

async function cell(row: number, column: number): Promise<Cell | undefined> {
  const { grids } = await readWorkbook(await savedBytes(opened.page));
  return grids.find(({ sheet }) => sheet === SHEET)?.rows[row - 1]?.[column - 1];
}

const waivers = async () => storedWaivers((await readWorkbook(await savedBytes(opened.page))).names);

describe("working on the findings of the Metro Barat workbook", () => {
  test("they are sieved by sheet and by rule, and all come back at one press", async () => {
    const { pane, page } = opened;
    const all = await shown();
    await button("Saring").click();
    const choose = async (field: string, option: RegExp): Promise<void> => {
      await pane.getByRole("combobox", { name: field }).click();
      await pane.getByRole("option", { name: option }).click();
    };
    await choose("Lembar atau tabel", /^Realisasi Anggaran \(/);
    await becomes(async () => (await shown()).every((key) => key.includes(`@${SHEET}!`)), true);
    await choose("Tingkat", /^Peringatan \(/);
    await becomes(async () => (await shown()).includes(WRONG), false);
    expect(await shown()).toContain(TEXTS);
    await page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "Hapus saringan", exact: true }).click();
    await becomes(shown, all);
    await button("Saring").click();
  });

  test("the keyboard walks through them, to the cell and back", async () => {
    const { page } = opened;
    const before = await selection(page);
    const [first = "", second = ""] = await shown();
    await card(first).focus();
    await page.keyboard.press("ArrowDown");
    await becomes(focused, second);
    await button("Temuan sebelumnya").click();
    await becomes(focused, first);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await becomes(() => selection(page), second.slice(second.indexOf("@") + 1));
    await card(second).focus();
    await page.keyboard.press("Alt+ArrowLeft");
    await becomes(() => selection(page), before);
  });

  test("one is set aside with a reason, which the workbook keeps; it counts no more", async () => {
    const { pane, page } = opened;
    const before = await count("beda");
    await card(WRONG).focus();
    await page.keyboard.press("a");
    const dialog = pane.getByRole("dialog");
    await button("Abaikan").and(dialog.getByRole("button")).click();
    await dialog.getByText(/Tulis alasannya/).waitFor();
    await dialog.getByRole("textbox", { name: "Alasan" }).fill("Sesuai SP2D");
    await dialog.getByRole("textbox", { name: "Nama" }).fill("Sri");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await becomes(() => count("diabaikan"), 1);
    expect(await count("beda")).toBe(before - 1);
    expect(await waivers()).toMatchObject([{ rule: "serapan-matches-figures", place: `${SHEET}!E17`, reason: "Sesuai SP2D", author: "Sri" }]);
    await button("1 diabaikan").click();
    await becomes(focused, WRONG);
    expect(await card(WRONG).innerText()).toMatch(/Diabaikan.* oleh Sri: Sesuai SP2D/);
  });

  test("it stands again, and that is said, once its figure is another", async () => {
    const { pane, page } = opened;
    await card(WRONG).getByRole("button", { name: /^Ke sel E17/ }).click();
    await becomes(() => selection(page), `${SHEET}!E17`);
    await typeInto(page, "E17", "98%");
    await pane.getByText("1 temuan yang diabaikan muncul lagi karena angkanya berubah.").first().waitFor();
    await becomes(() => count("diabaikan"), 0);
    await button("Tutup pemberitahuan").click();
    await typeInto(page, "E17", "100%");
    await card(WRONG).waitFor({ state: "detached" });
  });

  test("texts become numbers after a preview of each, and texts again", async () => {
    const { pane, page } = opened;
    await card(TEXTS).focus();
    await page.keyboard.press("p");
    const dialog = pane.getByRole("dialog");
    expect(await dialog.locator("[data-edit]").first().innerText()).toMatch(/C6\s+Rp\. 12\.897\.600\s*teks\s+12\.897\.600\s*angka/);
    const before = await cell(6, 3);
    expect(before?.value).toBe("Rp. 12.897.600");
    await dialog.getByRole("button", { name: /^Terapkan pada \d+ sel$/ }).click();
    await card(TEXTS).waitFor({ state: "detached" });
    expect(await cell(6, 3)).toMatchObject({ value: 12897600, format: "#,##0" });
    await button("Kembalikan").click();
    await card(TEXTS).waitFor();
    expect(await cell(6, 3)).toEqual(before);
    await button("Tutup pemberitahuan").click();
  });

  test("a rule explains itself, and Escape leads back to the finding", async () => {
    const { pane, page } = opened;
    await card(TEXTS).focus();
    await page.keyboard.press("?");
    await pane.locator('[data-help="number-stored-as-text"]').getByRole("heading", { name: "Cara memperbaiki" }).waitFor();
    await page.keyboard.press("Escape");
    await pane.locator("[data-help]").waitFor({ state: "detached" });
    await becomes(focused, TEXTS);
    await page.keyboard.press("a");
    await pane.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    await becomes(focused, TEXTS);
  });

  test("and nothing complained", () => expect(opened.complaints).toEqual([]));
});
