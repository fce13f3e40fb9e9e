import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { TextDecoder, TextEncoder } from "node:util";
import { WorkbookError } from "../../../src/domain/workbook-error";
import { gridOf } from "../../domain/workbook-of";
import { DINAS, KECAMATAN, lraGrid, rfkGrid } from "../../domain/imports/export-of";
import { answerButton, hears, isDisabled, pass } from "../render-pane";
import { addedShown, after, before, changesShown, filesShown, openImport, target, writeButton, written } from "./import-world";

// Browsers have them, jsdom has not.
beforeAll(() => void Object.assign(globalThis, { TextDecoder, TextEncoder }));

const RFK = rfkGrid([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 900], ["7.01.01.2.01.0002", "Koordinasi", 2000, 1500]]);
const exports = { "rfk.xlsx": [RFK] };
const PLANNED = "1,1,1,1,";

const violations = async (container: HTMLElement): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(container.ownerDocument.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};
const planBegins = (wanted: string): Promise<void> => waitFor(() => expect(document.querySelector<HTMLElement>("[data-counts]")?.dataset["counts"]).toMatch(new RegExp(`^${wanted}`)));

describe("an import", () => {
  it("says what the file is and what would change, and writes nothing before it is asked to", async () => {
    const { container, port, choose } = await openImport(before, exports);
    expect(isDisabled(writeButton())).toBe(true);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    await hears(container, "rfk.xlsx: dibaca sebagai RFK");
    expect([filesShown(), changesShown(), addedShown(), port.filled]).toEqual([["rfk.xlsx"], ["Anggaran!G2"], ["7.01.01.2.01.0002"], []]);
    expect(container.querySelector('[data-totals="before"]')?.textContent).toContain("500");
    expect(container.querySelector('[data-totals="after"]')?.textContent).toContain("2.500");
  });

  it("writes what was shown, can be taken back, and comes to nothing the second time", async () => {
    const { container, port, user, choose } = await openImport(before, exports);
    port.afterImport = after;
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    await user.click(writeButton());
    await hears(container, "Tabel Anggaran: 1 sel di 1 baris diubah, 1 baris ditambahkan.");
    const [only] = port.filled;
    expect([port.filled.length, only && written(only.fill), only?.seen.tables]).toEqual([1, { cells: [[2, 7, 900]], rows: [expect.arrayContaining([[1, "7.01.01.2.01.0002"], [7, 1500]])] }, [before.table]]);
    await planBegins("2,0,0,1,");
    expect([isDisabled(writeButton()), document.querySelector("[data-replanned]")]).toEqual([true, null]);
    await user.click(screen.getByRole("button", { name: "Kembalikan" }));
    await hears(container, "dikembalikan seperti sebelum impor");
    await planBegins(PLANNED);
    expect([port.undone, screen.queryByRole("button", { name: "Kembalikan impor" })]).toEqual([[false], null]);
  });

  it("asks before changes made since are lost", async () => {
    const { container, port, user, choose } = await openImport(before, exports);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    await user.click(writeButton());
    await hears(container, "1 sel di 1 baris diubah");
    port.failures.undo.push(new WorkbookError("changed-meanwhile", "Tabel Anggaran sudah diubah setelah impor."));
    await user.click(screen.getByRole("button", { name: "Tutup pemberitahuan" }));
    await user.click(screen.getByRole("button", { name: "Kembalikan impor" }));
    await user.click(await answerButton("Tetap kembalikan"));
    await hears(container, "dikembalikan seperti sebelum impor");
    expect(port.undone).toEqual([true]);
  });

  it("makes the table where there is none", async () => {
    const { container, port, user, choose } = await openImport(null, exports);
    await choose("rfk.xlsx");
    await planBegins("0,0,2,0,");
    await user.click(await screen.findByRole("button", { name: "Buat tabel Anggaran" }));
    await hears(container, "2 baris ditambahkan");
    expect([port.filled, port.added.map(({ name, rows }) => [name, rows?.length])]).toEqual([[], [["Anggaran", 2]]]);
  });

  it("is told of a failure, with nothing said to be written", async () => {
    const { port, user, choose } = await openImport(before, exports);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    port.failures.write.push(new WorkbookError("no-room", "Di bawah tabel Anggaran ada isi sel Anggaran!A9."));
    await user.click(writeButton());
    await screen.findByText(/Di bawah tabel Anggaran/, { selector: ".fui-MessageBarBody" });
    expect([port.filled, screen.queryByRole("button", { name: "Kembalikan impor" })]).toEqual([[], null]);
  });
});

describe("when the workbook changes", () => {
  const edited = target([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 450], ["7.01.01.2.01.0009", "Evaluasi", 500, 100]]);

  it("while the plan is looked at, it is planned anew, and that is said", async () => {
    const { port, choose } = await openImport(before, exports);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    port.imported = target([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 900]]);
    act(() => port.edit("lain"));
    await planBegins("1,0,1,0,");
    expect(document.querySelector("[data-replanned]")).not.toBeNull();
  });

  it("without a word, nothing is written until the new plan was looked at", async () => {
    const { container, port, user, choose } = await openImport(before, { "rfk.xlsx": [rfkGrid([["7.01.01.2.01.0001", "Penyusunan dokumen", 1200, 900]])] });
    await choose("rfk.xlsx");
    await planBegins("1,1,0,1,");
    port.imported = target([["7.01.01.2.01.0001", "Penyusunan dokumen", 1200, 450], ["7.01.01.2.01.0009", "Evaluasi", 500, 100]]);
    await user.click(writeButton());
    await hears(container, "belum ada yang ditulis");
    expect(port.filled).toEqual([]);
    expect(changesShown()).toEqual(["Anggaran!G2"]);
    await waitFor(() => expect(isDisabled(writeButton())).toBe(false));
    await user.click(writeButton());
    await hears(container, "1 sel di 1 baris diubah");
    expect(port.filled.length).toBe(1);
  });

  it("in a cell that would be written over, nothing is written before that was seen; then the newest reading goes with it", async () => {
    const { container, port, user, choose } = await openImport(before, exports);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    port.imported = edited;
    await user.click(writeButton());
    await hears(container, "belum ada yang ditulis");
    expect(port.filled).toEqual([]);
    await waitFor(() => expect(isDisabled(writeButton())).toBe(false));
    await user.click(writeButton());
    await hears(container, "1 sel di 1 baris diubah");
    expect(port.filled[0]?.seen.grids).toContain(edited.grid);
  });
});

describe("a file", () => {
  it("that is no export is said to be none, and what is expected; others go on", async () => {
    const { container, choose } = await openImport(before, { ...exports, "catatan.xlsx": [gridOf("Catatan", [["Tanggal", "Acara", "Tempat"]])] });
    await choose("catatan.xlsx", "rfk.xlsx");
    await planBegins(PLANNED);
    expect(filesShown()).toEqual(["catatan.xlsx", "rfk.xlsx"]);
    expect(container.querySelector('[data-file="catatan.xlsx"]')?.textContent).toMatch(/LRA.*RFK/);
  });

  it("that cannot be read is told by its name", async () => {
    const { container, page, port, choose } = await openImport(before, exports);
    page.failures.push(new WorkbookError("old-xls", "Berkas ini memakai format Excel lama (.xls)."));
    await choose("lama.xls");
    await waitFor(() => expect(container.querySelector('[data-file="lama.xls"]')?.textContent).toContain("format Excel lama"));
    expect([isDisabled(writeButton()), port.filled]).toEqual([true, []]);
  });

  it("is read as it is on disk, whatever it is", async () => {
    const { container, user } = await openImport();
    await user.upload(screen.getByLabelText("Berkas ekspor"), [new File(["Kode;Uraian;DPA;Realisasi Keuangan\n7.01.01.2.01.0001;Penyusunan dokumen;1.000;900\n"], "rfk.csv"), new File(["%PDF-1.7"], "laporan.csv"), new File([], "kosong.csv")]);
    await waitFor(() => expect(filesShown()).toHaveLength(3));
    expect(container.querySelector('[data-file="rfk.csv"]')?.textContent).toContain("RFK");
    expect(container.querySelector('[data-file="laporan.csv"]')?.textContent).toContain("PDF");
    expect(container.querySelector('[data-file="kosong.csv"]')?.textContent).toContain("kosong");
  });

  it("can be dropped", async () => {
    const { container } = await openImport(before, exports);
    fireEvent.drop(container.querySelector("[data-drop]")!, { dataTransfer: { files: [new File(["x"], "rfk.xlsx")] } });
    await planBegins(PLANNED);
  });

  it("chosen again takes the place of the one before, and can be thrown out", async () => {
    const { page, user, choose } = await openImport(before, exports);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    page.exports.set("rfk.xlsx", [rfkGrid([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 400]])]);
    await choose("rfk.xlsx");
    await planBegins("1,0,0,1,");
    expect(filesShown()).toEqual(["rfk.xlsx"]);
    await user.click(screen.getByRole("button", { name: "Buang rfk.xlsx" }));
    expect([filesShown(), document.querySelector("[data-counts]")]).toEqual([[], null]);
  });

  it("that takes long is shown to be read, and can be stopped", async () => {
    const { container, page, user, choose } = await openImport(before, exports);
    let go: () => void = () => undefined;
    page.held = new Promise((resolve) => (go = resolve));
    await choose("rfk.xlsx");
    await user.click(await screen.findByRole("button", { name: "Hentikan" }));
    go();
    await hears(container, "Dihentikan");
    expect(filesShown()).toEqual([]);
  });
});

describe("what the user decides", () => {
  it("is the SKPD where there are several: nothing is planned before", async () => {
    const lra = lraGrid([
      { skpd: KECAMATAN, kode: "7.01.01.2.01.0001", nama: "Penyusunan dokumen", realisasi: 900 },
      { skpd: DINAS, kode: "1.02.01.2.01.0001", nama: "Lain", realisasi: 5000 },
    ]);
    const { user, choose } = await openImport(before, { "lra.xlsx": [lra] });
    await choose("lra.xlsx");
    const field = await screen.findByRole("combobox", { name: /beberapa SKPD/ });
    expect([document.querySelector("[data-counts]"), isDisabled(writeButton())]).toEqual([null, true]);
    await user.click(field);
    await user.click(await screen.findByRole("option", { name: /Kecamatan Contoh/ }));
    await planBegins("1,1,0,1,");
    expect(isDisabled(writeButton())).toBe(false);
  });

  it("is what a column holds", async () => {
    const { container, user, choose } = await openImport(before, exports);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    await user.click(screen.getByRole("button", { name: /^Kolom: / }));
    const row = [...container.querySelectorAll<HTMLElement>("[data-column]")].find((each) => each.textContent?.includes("Realisasi Keuangan"));
    await user.click(within(row!).getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: "Tidak dibaca" }));
    await planBegins("1,0,1,1,");
    expect(changesShown()).toEqual([]);
  });

  it("is whether lines are added", async () => {
    const { user, choose } = await openImport(before, exports);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    await user.click(screen.getByRole("checkbox", { name: /Tambahkan kegiatan/ }));
    await planBegins("1,1,0,1,");
  });

  it("is whether a formula gives way", async () => {
    const withFormula = target([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, { v: 400, f: "=200+200" }]]);
    const { user, choose } = await openImport(withFormula, { "rfk.xlsx": [rfkGrid([["7.01.01.2.01.0001", "Penyusunan dokumen", 1000, 900]])] });
    await choose("rfk.xlsx");
    await planBegins("1,0,0,0,");
    expect(document.querySelector('[data-issue="formula"]')).not.toBeNull();
    await user.click(screen.getByRole("checkbox", { name: /Ganti rumus/ }));
    await planBegins("1,1,0,0,");
  });
});

describe("the page", () => {
  it("begins where files are chosen, leaves with Escape to where it was opened, and keeps nothing", async () => {
    const { port, user, choose } = await openImport(before, exports);
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Pilih berkas"));
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Impor dari SIPD…"));
    expect([port.filled, screen.queryByRole("heading", { name: "Impor dari SIPD" })]).toEqual([[], null]);
  });

  it("leads to a cell", async () => {
    const { port, user, choose } = await openImport(before, exports);
    await choose("rfk.xlsx");
    await planBegins(PLANNED);
    await user.click(screen.getByRole("button", { name: "Ke sel G2, lembar Anggaran" }));
    await waitFor(() => expect(port.jumps).toEqual([{ sheet: "Anggaran", row: 2, column: 7 }]));
  });

  it("shows many changes page by page", async () => {
    const many = Array.from({ length: 120 }, (_, n) => `7.01.01.2.01.${String(n + 1).padStart(4, "0")}`);
    const { user, choose } = await openImport(target(many.map((kode, n) => [kode, `Kegiatan ${n}`, 1000, n])), { "rfk.xlsx": [rfkGrid(many.map((kode, n) => [kode, `Kegiatan ${n}`, 1000, n + 7]))] });
    await choose("rfk.xlsx");
    await planBegins("120,120,0,0,");
    expect(changesShown()).toHaveLength(50);
    await user.click(screen.getByRole("button", { name: /^Tampilkan/ }));
    expect(changesShown()).toHaveLength(100);
  });

  it("is open to everybody, as far as axe can tell", async () => {
    const { container, user, choose } = await openImport(before, { ...exports, "catatan.xlsx": [gridOf("Catatan", [["a"]])] });
    expect(await violations(container)).toEqual([]);
    await choose("rfk.xlsx", "catatan.xlsx");
    await planBegins(PLANNED);
    for (const fold of screen.queryAllByRole("button", { expanded: false })) if (fold.getAttribute("role") !== "combobox") await user.click(fold);
    await pass(50);
    expect(await violations(container)).toEqual([]);
  });
});
