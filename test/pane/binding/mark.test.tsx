import { act, screen, waitFor, within } from "@testing-library/react";
import { assess } from "../../../src/domain/assess";
import { bindingNames, storedBindings } from "../../../src/domain/stored-bindings";
import type { Grid, Workbook } from "../../../src/domain/grid";
import type { Binding } from "../../../src/domain/assessment";
import { buildButton, hears, isDisabled, renderPane } from "../render-pane";
import { StandInPort } from "../stand-in-port";

const SHEET = "Data";
const rows = [
  ["Laporan kami"],
  ["Uraian pekerjaan", "Disediakan", "Dipakai"],
  ["Rapat koordinasi", 1000, 900],
  ["Perjalanan", 500, 400],
  ["JUMLAH", 1500, 1300],
];
const gridOf = (sheet: string, values: readonly (readonly (string | number)[])[]): Grid => ({ sheet, visible: true, rows: values.map((row) => row.map((value) => ({ value, formula: null, format: "General" }))) });

/** A port whose workbook a test lays out. */
class LaidOut extends StandInPort {
  values: readonly (readonly (string | number)[])[] = rows;
  override readWorkbook = async (): Promise<Workbook> => ({
    grids: [gridOf(SHEET, this.values), gridOf("Hasil Pemeriksaan", [["x", "y"], ["z", 1]])],
    tables: [],
    names: [...this.names, { name: "_LAKIP_hasil_pemeriksaan", refersTo: "'Hasil Pemeriksaan'!$A$1" }],
  });
}

const box = { top: 2, left: 1, bottom: 5, right: 3 };

async function open(names: readonly Binding[] = []) {
  const port = new LaidOut();
  port.names = bindingNames(names);
  const pane = renderPane((_, workbook) => assess(workbook), port);
  await pane.user.click(await screen.findByRole("tab", { name: "Data" }));
  await pane.user.click(await screen.findByRole("button", { name: "Tandai sendiri" }));
  await screen.findByRole("button", { name: "Pakai pilihan ini" });
  const take = async (...areas: (typeof box)[]): Promise<void> => {
    port.selection = { sheet: SHEET, areas };
    await pane.user.click(screen.getByRole("button", { name: "Pakai pilihan ini" }));
  };
  const choose = async (field: string | RegExp, option: string): Promise<void> => {
    await pane.user.click(screen.getByRole("combobox", { name: field }));
    await pane.user.click(await screen.findByRole("option", { name: option }));
  };
  return { ...pane, port, take, choose, kept: () => storedBindings(port.names).bindings };
}

const readAs = (container: HTMLElement): readonly string[] => [...container.querySelectorAll<HTMLElement>("[data-as]")].map(({ dataset }) => `${dataset["row"]} ${dataset["as"]}`);

describe("Tandai sendiri", () => {
  it("makes a table of a selection, once it was seen how each row is read", async () => {
    const { container, user, take, choose, kept } = await open();
    await take({ top: 1, left: 1, bottom: 40, right: 8 });
    await choose("Ini tabel apa?", "Realisasi anggaran");
    expect(isDisabled(screen.getByRole("button", { name: "Tetapkan" }))).toBe(false);
    await user.click(screen.getByRole("button", { name: "Pilih lagi" }));
    await take(box);
    await choose("Ini tabel apa?", "Realisasi anggaran");
    await choose(/^Kolom A, /, "Kegiatan");
    await choose(/^Kolom B, /, "Pagu");
    await choose(/^Kolom C, /, "Realisasi anggaran");
    await waitFor(() => expect(readAs(container)).toEqual(["2 judul", "3 isi", "4 isi", "5 jumlah"]));
    expect(kept()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tetapkan" }));
    await hears(container, "ditetapkan sebagai Realisasi anggaran");
    expect(kept()).toMatchObject([{ kind: "anggaran", place: { sheet: SHEET, box }, marked: true, headingRows: 1, columns: [{ heading: "Uraian pekerjaan", role: "kegiatan" }, { role: "pagu" }, { role: "realisasi-anggaran" }] }]);
    await waitFor(() => expect(container.querySelector('[data-kind="anggaran"][data-standing="bound"]')).not.toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Tandai sendiri" }));
  });

  it.each([
    ["several parts", [box, { ...box, left: 5, right: 6 }], /beberapa bagian/],
    ["one cell", [{ top: 2, left: 1, bottom: 2, right: 1 }], /satu sel/],
    ["one row", [{ top: 2, left: 1, bottom: 2, right: 3 }], /satu baris/],
    ["nothing in it", [{ top: 10, left: 1, bottom: 20, right: 3 }], /kosong/],
  ])("refuses a selection of %s, and says why", async (_, areas, why) => {
    const { take, kept } = await open();
    await take(...areas);
    await screen.findByText(why);
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(kept()).toEqual([]);
  });

  it("refuses a sheet of ours", async () => {
    const { port, user } = await open();
    port.selection = { sheet: "Hasil Pemeriksaan", areas: [{ top: 1, left: 1, bottom: 2, right: 2 }] };
    await user.click(screen.getByRole("button", { name: "Pakai pilihan ini" }));
    await screen.findByText(/ditulis oleh LAKIP/);
  });

  it("says which confirmed table the selection touches, and takes its place when told to", async () => {
    const before: Binding = { id: 7, kind: "pegawai-golongan", place: { sheet: SHEET, box: { top: 4, left: 1, bottom: 5, right: 3 } }, stood: "Data!A4:C5", headingRows: 1, marked: true, columns: [] };
    const { user, take, choose, kept } = await open([before]);
    await take(box);
    await screen.findByText(/Pegawai menurut golongan \(Data!A4:C5\)/);
    await user.click(screen.getByRole("button", { name: "Ganti dengan pilihan ini" }));
    await choose("Ini tabel apa?", "Realisasi anggaran");
    await user.click(await screen.findByRole("button", { name: "Tetapkan" }));
    await waitFor(() => expect(kept()).toMatchObject([{ kind: "anggaran", place: { box } }]));
  });

  it("keeps nothing of cells that are others when it is confirmed", async () => {
    const { container, port, user, take, choose, kept } = await open();
    await take(box);
    await choose("Ini tabel apa?", "Realisasi anggaran");
    port.values = [["baris baru"], ...rows];
    await user.click(screen.getByRole("button", { name: "Tetapkan" }));
    await hears(container, "baru saja berubah");
    expect(kept()).toEqual([]);
  });

  it("follows the sheet while it is looked at", async () => {
    const { container, port, take, choose } = await open();
    await take(box);
    await choose("Ini tabel apa?", "Realisasi anggaran");
    await waitFor(() => expect(readAs(container)).toHaveLength(4));
    port.values = [...rows.slice(0, 4), ["Konsumsi", 100, 90]];
    act(() => port.edit("x"));
    await waitFor(() => expect(readAs(container)).toEqual(["2 judul", "3 isi", "4 isi", "5 isi"]));
  });
});

describe("Tunjuk lagi", () => {
  it("gives a broken table its cells again, with the kind it had", async () => {
    const port = new LaidOut();
    port.names = bindingNames([{ id: 3, kind: "anggaran", place: null, stood: "Lama!A1:C4", headingRows: 1, marked: true, columns: [{ heading: "Uraian pekerjaan", role: "kegiatan" }, { heading: "Disediakan", role: "pagu" }, { heading: "Dipakai", role: "realisasi-anggaran" }] }]);
    const { container, user } = renderPane((_, workbook) => assess(workbook), port);
    await user.click(await screen.findByRole("button", { name: "Pastikan" }));
    await user.click(await screen.findByRole("button", { name: "Tunjuk lagi: Realisasi anggaran" }));
    port.selection = { sheet: SHEET, areas: [box] };
    await user.click(screen.getByRole("button", { name: "Pakai pilihan ini" }));
    await waitFor(() => expect([...within(container.querySelector<HTMLElement>("[data-marking]")!).getAllByRole("combobox")].map((field) => field.textContent)).toEqual(["Realisasi anggaran", "1 baris", "Kegiatan", "Pagu", "Realisasi anggaran"]));
    await user.click(screen.getByRole("button", { name: "Tetapkan" }));
    await waitFor(() => expect(storedBindings(port.names).bindings).toMatchObject([{ kind: "anggaran", place: { sheet: SHEET, box } }]));
    await buildButton();
    expect(container.querySelector("[data-broken]")).toBeNull();
  });
});

describe("a workbook in which nothing is recognised", () => {
  it("leads to marking as well, and stays there while tables come and go", async () => {
    const port = new LaidOut();
    port.values = [["Catatan"], ["Apel", "Jeruk"], ["merah", "kuning"], ["hijau", "oranye"]];
    const { container, user } = renderPane((_, workbook) => assess(workbook), port);
    await screen.findByRole("heading", { name: /^Belum ada tabel yang dikenali/ });
    await user.click(screen.getByRole("button", { name: "Tandai sendiri" }));
    port.selection = { sheet: SHEET, areas: [{ top: 1, left: 1, bottom: 4, right: 2 }] };
    await user.click(await screen.findByRole("button", { name: "Pakai pilihan ini" }));
    await screen.findByText("Data!A2:B4");
    await user.click(screen.getByRole("button", { name: "Batal" }));
    expect(container.querySelector("[data-table]")).toBeNull();
    screen.getByText("Belum ada tabel yang dibaca di buku kerja ini.");
  });
});
