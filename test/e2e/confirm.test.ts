import type { Locator } from "playwright-core";
import { storedBindings } from "../../src/domain/stored-bindings";
import { readWorkbook } from "../../src/file/read-workbook";
import { shareWorkbench } from "./shared-workbench";
import { becomes, paneOf, savedBytes, selection } from "./workbench-page";

jest.setTimeout(240_000);

const SHEET = "Realisasi Anggaran";
const SERAPAN = `serapan-matches-figures@${SHEET}!`;

const opened = shareWorkbench();

const button = (name: string | RegExp): Locator => opened.pane.getByRole("button", { name });
const card = (kind: string): Locator => opened.pane.locator(`[data-kind="${kind}"]`).first();
const standing = (kind: string) => (): Promise<string | null> => card(kind).getAttribute("data-standing");
const tab = (name: string): Promise<void> => opened.pane.getByRole("tab", { name }).click();
const kept = async () => storedBindings((await readWorkbook(await savedBytes(opened.page))).names).bindings;
const serapanFindings = (): Promise<number> => opened.pane.locator(`[data-finding^="${SERAPAN}"]`).count();

async function choose(field: Locator, option: string): Promise<void> {
  await field.click();
  await opened.pane.getByRole("option", { name: option, exact: true }).click();
}

/** Somebody at the sheet. */
const person = (work: "insertRows" | "deleteSheet" | "select", sheet: string, more: string | number = ""): Promise<void> =>
  opened.page.evaluate(
    async ([what, name, argument]) => {
      const somebody = window.workbench!.host.person;
      if (what === "insertRows") await somebody.insertRows(name, Number(argument));
      if (what === "deleteSheet") await somebody.deleteSheet(name);
      if (what === "select") await somebody.select(name, String(argument));
    },
    [work, sheet, more] as const,
  );

describe("confirming the tables of the Metro Barat workbook", () => {
  test("what the mouse rests on is selected in the sheet, and the user's own selection comes back", async () => {
    const { page } = opened;
    await person("select", "Narasi", "B2:B3");
    await tab("Data");
    await card("anggaran").locator('[data-column="C"]').hover();
    await becomes(() => selection(page), `${SHEET}!C4:C20`);
    expect(await opened.pane.evaluate(() => document.hasFocus())).toBe(true);
    await button("Buat tabel Bab III").hover();
    await becomes(() => selection(page), "Narasi!B2:B3");
  });

  test("the keyboard does the same, and the focus stays in the pane", async () => {
    const { page, pane } = opened;
    await card("anggaran").locator('[data-column="A"]').focus();
    await page.keyboard.press("ArrowRight");
    await becomes(() => selection(page), `${SHEET}!B4:B20`);
    expect(await pane.evaluate(() => (document.activeElement as HTMLElement).dataset["column"])).toBe("B");
    await page.keyboard.press("Enter");
    await becomes(() => pane.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-row-of]")?.dataset["rowOf"] ?? null), "B");
    await page.keyboard.press("Alt+ArrowLeft");
    await becomes(() => selection(page), "Narasi!B2:B3");
  });

  test("a changed role changes the findings once it is kept", async () => {
    await tab("Periksa");
    expect(await serapanFindings()).toBeGreaterThan(0);
    await tab("Data");
    await choose(card("anggaran").locator('[data-row-of="E"] [role="combobox"]'), "Tidak dipakai");
    expect(await kept()).toEqual([]);
    await card("anggaran").getByRole("button", { name: "Simpan perubahan" }).click();
    await becomes(standing("anggaran"), "bound");
    await tab("Periksa");
    await becomes(serapanFindings, 0);
    expect(await kept()).toMatchObject([{ kind: "anggaran", place: { sheet: SHEET, box: { top: 4, left: 1, bottom: 20, right: 5 } } }]);
  });

  test("saved and opened again, nothing is asked of it", async () => {
    const { page } = opened;
    await page.locator("#file").setInputFiles({ name: "tahun-lalu.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await savedBytes(page)) });
    await page.getByText("tahun-lalu.xlsx").waitFor();
    opened.pane = await paneOf(page);
    expect(await serapanFindings()).toBe(0);
    await tab("Data");
    await becomes(standing("anggaran"), "bound");
  });

  test("it is still bound when a row is inserted in the sheet", async () => {
    await person("insertRows", SHEET, 10);
    await becomes(() => card("anggaran").getAttribute("data-show"), `${SHEET}!A4:E21`);
    expect(await standing("anggaran")()).toBe("bound");
    await tab("Periksa");
    expect(await serapanFindings()).toBe(0);
    await tab("Data");
  });

  test("Bukan tabel ini takes a table away", async () => {
    await card("arithmetic").getByRole("button", { name: "Bukan tabel ini" }).click();
    await becomes(() => opened.pane.locator('[data-kind="arithmetic"]').count(), 0);
    await button("Bukan tabel (1)").waitFor();
  });

  test("a selection is marked as a table, once it is said what it takes the place of", async () => {
    const { pane } = opened;
    await button("Tandai sendiri").click();
    await person("select", "Luas Wilayah", "A1:C30");
    await button("Pakai pilihan ini").click();
    await button("Ganti dengan pilihan ini").click();
    await choose(pane.getByRole("combobox", { name: "Ini tabel apa?" }), "Tabel hitungan lain");
    await pane.locator('[data-as="jumlah"]').waitFor();
    await button("Tetapkan").click();
    await becomes(standing("arithmetic"), "bound");
    expect((await kept()).map(({ kind, marked }) => [kind, marked])).toEqual([["anggaran", false], ["arithmetic", true]]);
  });

  test("with its sheet deleted it is said to be broken, and Lupakan takes it away", async () => {
    const { pane } = opened;
    await person("deleteSheet", "Luas Wilayah");
    const broken = pane.locator("[data-broken]");
    await broken.waitFor();
    await tab("Periksa");
    await button("Pastikan").click();
    await becomes(() => pane.evaluate(() => document.activeElement?.closest("[data-broken]") !== null), true);
    await broken.getByRole("button", { name: /^Lupakan/ }).click();
    await broken.waitFor({ state: "detached" });
    expect((await kept()).map(({ kind }) => kind)).toEqual(["anggaran"]);
  });

  test("Lupakan reads the table again as its headings say", async () => {
    await card("anggaran").getByRole("button", { name: "Realisasi anggaran" }).click();
    await card("anggaran").getByRole("button", { name: "Lupakan" }).click();
    await becomes(standing("anggaran"), "known");
    await tab("Periksa");
    await becomes(async () => (await serapanFindings()) > 0, true);
    expect(await kept()).toEqual([]);
  });

  test("and nothing complained", () => expect(opened.complaints).toEqual([]));
});
