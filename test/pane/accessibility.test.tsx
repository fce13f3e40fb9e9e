import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { WorkbookError } from "../../src/domain/workbook-error";
import { buildButton, hears, renderPane } from "./render-pane";
import { openSettings, setting } from "./open-settings";
import { finding, metroBarat, ref, table } from "./sample-assessment";
import { StandInPort } from "./stand-in-port";

/** Colours and sizes need a browser: jsdom lays nothing out. The rule on landmarks of a whole page is for pages, not parts. */
async function violations(container: HTMLElement): Promise<readonly string[]> {
  const { violations: found } = await axe.run(container.ownerDocument.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe("axe finds nothing to complain of", () => {
  it.each(["Periksa", "Tabel", "Data"])("in the tab %s", async (name) => {
    const { container, user } = renderPane();
    await user.click(await screen.findByRole("tab", { name }));
    for (const fold of screen.queryAllByRole("button", { expanded: false })) await user.click(fold);
    expect(await violations(container)).toEqual([]);
  });

  it("in the list of tables with its choices, in a broken one, and in marking", async () => {
    const asked = table("anggaran", "Realisasi Anggaran", "A3:D20", "Anggaran", ["no", "kegiatan", "pagu", "other"], { sure: false, doubts: [{ column: 4, text: "Kolom D mungkin Realisasi." }] });
    const gone = { binding: { id: 1, kind: "anggaran" as const, place: null, stood: "Lama!A1:B2", headingRows: 1, marked: false, columns: [] }, table: null, cause: "gone" as const, trouble: "Sudah tidak ada." };
    const none = { binding: { ...gone.binding, id: 2, kind: null }, table: null, cause: null, trouble: null };
    const { container, user } = renderPane(() => ({ ...metroBarat, tables: [asked, ...metroBarat.tables], bindings: [gone, none] }));
    expect(await violations(container)).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "Pastikan" }));
    await screen.findByText("Kolom D mungkin Realisasi.");
    await user.click(screen.getByRole("button", { name: "Bukan tabel (1)" }));
    await user.click(screen.getByRole("combobox", { name: /^Kolom D/ }));
    await screen.findByRole("option", { name: "Realisasi anggaran" });
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Tandai sendiri" }));
    await screen.findByRole("button", { name: "Pakai pilihan ini" });
    expect(await violations(container)).toEqual([]);
  });

  it("in a workbook without tables", async () => {
    const { container } = renderPane(() => ({ ...metroBarat, tables: [], findings: [], sheets: [] }));
    await screen.findByRole("heading", { name: /^Belum ada tabel/ });
    expect(await violations(container)).toEqual([]);
  });

  it("in a workbook without findings", async () => {
    const { container } = renderPane(() => ({ ...metroBarat, findings: [] }));
    await screen.findByRole("heading", { name: "Tidak ada yang janggal" });
    expect(await violations(container)).toEqual([]);
  });

  it("after a write, and in the question before taking it back", async () => {
    const { container, port, user } = renderPane();
    await user.click(await buildButton());
    await hears(container, "lembar ditulis");
    await buildButton();
    expect(await violations(container)).toEqual([]);
    port.failures.undo.push(new WorkbookError("changed-meanwhile", "Sudah diubah."));
    await user.click(screen.getByRole("button", { name: "Kembalikan" }));
    await screen.findByRole("alertdialog", { hidden: true });
    expect(await violations(container)).toEqual([]);
  });

  it("in the settings, also with an own scale that has a hole", async () => {
    const { container, user } = await openSettings();
    await user.click(within(setting("scale")).getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: "Skala sendiri" }));
    await user.clear(screen.getByRole("textbox", { name: "Sampai, baris 2" }));
    await user.type(screen.getByRole("textbox", { name: "Sampai, baris 2" }), "80");
    await user.click(screen.getByRole("button", { name: /indikator$/ }));
    await user.click(screen.getByRole("button", { name: "Simpan" }));
    expect(await violations(container)).toEqual([]);
  });

  it("in the question before something of the user's is written over", async () => {
    const port = new StandInPort();
    port.ownGrids = [{ sheet: "Hasil Pemeriksaan", visible: true, rows: [[{ value: "diketik", formula: null, format: "General" }]] }];
    port.names = [{ name: "_LAKIP_hasil_pemeriksaan", refersTo: "'Hasil Pemeriksaan'!$A$1" }];
    const { container, user } = renderPane(undefined, port);
    await user.click(await buildButton());
    await screen.findByRole("alertdialog", { hidden: true });
    expect(await violations(container)).toEqual([]);
  });

  it("in the filter, in setting aside, in a preview and in the help", async () => {
    const edits = [{ at: ref("Realisasi Anggaran!C6"), was: "5,0", value: 5, format: "0", before: "5,0", after: "5" }] as const;
    const waived = { rule: "r", place: "", mark: "", reason: "Sesuai", author: "Sri", date: "2023-01-31" };
    const findings = [finding("serapan-matches-figures", "error", ["Realisasi Anggaran!C6"], { mend: { label: "Ubah", edits } }), finding("r", "warning", ["L!A1"], { waived })];
    const { container, user } = renderPane(() => ({ ...metroBarat, findings, failures: [{ rule: "r", title: "R", error: new Error("x") }] }));
    await user.click(await screen.findByRole("button", { name: "Saring" }));
    await user.click(await screen.findByRole("combobox", { name: "Tingkat" }));
    await user.click(await screen.findByRole("option", { name: "Galat (1)" }));
    await user.click(screen.getByRole("button", { name: "Galat: hapus saringan ini" }));
    await user.click(screen.getByRole("button", { name: "Diabaikan (1)" }));
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Abaikan… sel C6" }));
    await screen.findByLabelText(/^Alasan/);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByText("Batal", { selector: '[role="dialog"] button' }));
    await user.click(screen.getByRole("button", { name: "Perbaiki… sel C6" }));
    await screen.findByText("Menjadi");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByText("Batal", { selector: '[role="dialog"] button' }));
    await user.click(screen.getByRole("button", { name: /^Penjelasan.*C6$/ }));
    await screen.findByRole("heading", { name: "Dasar" });
    expect(await violations(container)).toEqual([]);
  });

  it("in a failure with diagnostics", async () => {
    const { container, port, user } = renderPane();
    await screen.findByRole("tab", { name: "Periksa" });
    port.failures.write.push(new Error("x"));
    await user.click(await buildButton());
    await screen.findByRole("button", { name: "Salin diagnostik" });
    expect(await violations(container)).toEqual([]);
  });
});
