import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { assess } from "../../src/domain/assess";
import { CHOICES_PREFIX, storedChoices } from "../../src/domain/settings-store";
import { readWorkbook } from "../../src/excel/read-workbook";
import { browserPage } from "../../src/pane/browser-page";
import { officePort } from "../../src/pane/office-port";
import { Start } from "../../src/pane/Start";
import { answerButton, buildButton, findingsShown, hears } from "./render-pane";

/** The program whole, through Office.js's own client, against the stand-in for Excel. */

const SHEET = "Realisasi Anggaran";
const budget = [
  ["REALISASI ANGGARAN KECAMATAN METRO BARAT TAHUN 2022", null, null, null, null],
  [null, null, null, null, null],
  ["No", "Program / Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"],
  [1, "Perencanaan dan evaluasi kinerja", 12897600, 12837600, 99.53],
  [2, "Administrasi keuangan", 4112784533, 3952130660, 95],
  [3, "Administrasi umum", 250844950, 239771550, 95.59],
  ["JUMLAH", null, 4376527083, 4204739810, 96.07],
];

const wrong = `serapan-matches-figures@${SHEET}!E5`;

beforeAll(async () => {
  // What happens comes from Excel, in its own time: there is no act of the test to wrap it in.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await excelHost.person.addSheet(SHEET);
  await excelHost.person.edit(SHEET, "A1:E7", budget);
});

afterEach(() => excelHost.faults.clear());

function open() {
  const user = userEvent.setup();
  return {
    user,
    ...render(
      <FluentProvider theme={webLightTheme}>
        <Start port={officePort} page={browserPage} assess={assess} />
      </FluentProvider>,
    ),
  };
}

const sheets = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replace(/'/g, "");
  });

const written = (names: readonly string[]): readonly string[] => names.filter((name) => /^(?:Bab I|Ringkasan LAKIP|Narasi Bab III|Formulir|Hasil)/.test(name));

describe("the pane in Excel", () => {
  it("finds what is wrong, follows an edit, and writes nothing", async () => {
    const { container } = open();
    await waitFor(() => expect(findingsShown(container)).toContain(wrong));
    const before = await sheets();
    await excelHost.person.edit(SHEET, "E5", 96.09);
    await waitFor(() => expect(findingsShown(container)).not.toContain(wrong));
    await excelHost.person.edit(SHEET, "E5", 95);
    await waitFor(() => expect(findingsShown(container)).toContain(wrong));
    expect(await sheets()).toEqual(before);
  });

  it("selects the cell of a finding, and comes back", async () => {
    const { user } = open();
    await excelHost.person.select(SHEET, "B2");
    await user.click(await screen.findByRole("button", { name: `Ke sel E5, lembar ${SHEET}` }));
    await waitFor(async () => expect(await selected()).toBe(`${SHEET}!E5`));
    await user.click(await screen.findByRole("button", { name: "Kembali ke sel semula" }));
    await waitFor(async () => expect(await selected()).toBe(`${SHEET}!B2`));
  });

  it("writes the sheets, writes the same again, and takes them back", async () => {
    const { container, user } = open();
    const before = await sheets();
    await user.click(await buildButton());
    await hears(container, "lembar ditulis");
    const first = await sheets();
    expect(written(first)).toContain("Hasil Pemeriksaan");
    await user.click(await buildButton());
    await buildButton();
    expect(await sheets()).toEqual(first);
    await user.click(await screen.findByRole("tab", { name: "Tabel" }));
    expect(container.querySelector('[data-sheet="hasil-pemeriksaan"]')?.getAttribute("data-state")).toBe("written");
    await user.click(screen.getByRole("button", { name: "Kembalikan" }));
    await hears(container, "sudah dikembalikan");
    expect(await sheets()).toEqual(first);
    // For a second, what happens to sheets of ours is taken for the echo of the write.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    for (const name of written(first)) await excelHost.person.deleteSheet(name);
    await waitFor(() => expect(container.querySelector('[data-sheet="hasil-pemeriksaan"]')?.getAttribute("data-state")).toBe("ready"));
    expect(await sheets()).toEqual(before);
  });

  it("keeps a choice in the workbook, where the next reading finds it", async () => {
    const { container, user } = open();
    await buildButton();
    await user.click(screen.getByRole("button", { name: "Pengaturan" }));
    await user.click(await screen.findByRole("radio", { name: /^F4/ }));
    await user.click(screen.getByRole("button", { name: "Simpan" }));
    await hears(container, "Pengaturan disimpan");
    const workbook = await readWorkbook();
    expect([storedChoices(workbook.names).choices, assess(workbook).settings.paper]).toEqual([{ paper: "F4" }, "F4"]);
    await user.click(await screen.findByRole("button", { name: "Pengaturan" }));
    await user.click(await screen.findByRole("button", { name: "Kembali ke bawaan: Kertas" }));
    await user.click(screen.getByRole("button", { name: "Simpan" }));
    await waitFor(async () => expect((await readWorkbook()).names.filter(({ name }) => name.startsWith(CHOICES_PREFIX))).toEqual([]));
  });

  it("asks before it writes over what was typed into a sheet of ours", async () => {
    const { container, user } = open();
    await user.click(await buildButton());
    await hears(container, "lembar ditulis");
    await buildButton();
    await excelHost.person.edit("Hasil Pemeriksaan", "A4", "diketik sendiri");
    await user.click(await buildButton());
    await user.click(await answerButton("Batal"));
    const typed = async (): Promise<unknown> => (await readWorkbook()).grids.find(({ sheet }) => sheet === "Hasil Pemeriksaan")?.rows[3]?.[0]?.value;
    expect(await typed()).toBe("diketik sendiri");
    await user.click(await buildButton());
    await user.click(await answerButton("Timpa"));
    await waitFor(async () => expect(await typed()).not.toBe("diketik sendiri"));
    await buildButton();
    for (const name of written(await sheets())) await excelHost.person.deleteSheet(name);
  });

  it("leaves the workbook as before when the write fails half-way, and says so", async () => {
    const { container, user } = open();
    const button = await buildButton();
    const before = await sheets();
    const fault = excelHost.faults.fail({ code: "GeneralException", sync: 4, action: 25 });
    await user.click(button);
    await screen.findByRole("button", { name: "Coba lagi" });
    expect(fault.fired).toBe(true);
    expect(await sheets()).toEqual(before);
    expect(container.textContent).toMatch(/seperti semula/);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Diagnostik" }).value).toMatch(/^Aplikasi: Excel/m);
  });

  it("asks for Enter while a cell is being edited, and goes on after it", async () => {
    const { container, user } = open();
    const button = await buildButton();
    excelHost.faults.startCellEdit("wait");
    await user.click(button);
    await screen.findByText(/tekan Enter dahulu/);
    excelHost.faults.endCellEdit();
    await hears(container, "lembar ditulis");
    for (const name of written(await sheets())) await excelHost.person.deleteSheet(name);
  });
});
