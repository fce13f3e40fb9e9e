import { act, render, screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../src/domain/workbook-error";
import { ErrorBoundary } from "../../src/pane/failure/ErrorBoundary";
import { hears, isDisabled, pass, renderPane } from "./render-pane";
import { finding, metroBarat } from "./sample-assessment";
import { StandInPort } from "./stand-in-port";

const nothing = { ...metroBarat, tables: [], findings: [], sheets: [], missing: [], unchecked: [] };

const primary = (): HTMLElement => screen.getByRole("button", { name: "Buat tabel Bab III" });

describe("a workbook without a table we know", () => {
  it("is told what is looked for; reading again finds what was added", async () => {
    const { port, user } = renderPane((value) => (value === "isi" ? metroBarat : nothing));
    await screen.findByRole("heading", { name: /^Belum ada tabel yang dikenali/ });
    expect(screen.queryByRole("tab")).toBeNull();
    port.value = "isi";
    await user.click(screen.getByRole("button", { name: "Kenali tabel di buku kerja ini" }));
    await screen.findByRole("tab", { name: "Periksa" });
  });

  it("has a primary button that says why it cannot be pressed", async () => {
    const { port, user } = renderPane(() => nothing);
    await screen.findByRole("heading", { name: /^Belum ada tabel/ });
    expect(isDisabled(primary())).toBe(true);
    expect(document.getElementById(primary().getAttribute("aria-describedby") ?? "")?.textContent).toBe("Belum ada data yang dapat ditulis.");
    await user.click(primary());
    await pass(100);
    expect(port.writes).toEqual([]);
  });
});

describe("a workbook without findings", () => {
  it("is called fit, and what was checked and what was not is said", async () => {
    const { user } = renderPane(() => ({ ...metroBarat, findings: [], ready: true }));
    await screen.findByRole("heading", { name: "Tidak ada yang janggal" });
    screen.getByText("Siap diserahkan");
    screen.getByText(/4 tabel diperiksa: Capaian IKU, Perbandingan antartahun, Realisasi anggaran/);
    await user.click(screen.getByRole("button", { name: "Belum dapat diperiksa (1)" }));
    screen.getByText(/tidak ada kolom Sisa Anggaran/);
  });
});

describe("Data", () => {
  it("names each table, how sure it is, its place and its columns", async () => {
    const { container, port, user } = renderPane();
    await user.click(await screen.findByRole("tab", { name: "Data" }));
    await screen.findByRole("heading", { name: "Perbandingan antartahun" });
    const standing = [...container.querySelectorAll<HTMLElement>("[data-table]")].map(({ dataset }) => [dataset["kind"], dataset["standing"]]);
    expect(standing).toEqual([["capaian-iku", "known"], ["banding-tahun", "known"], ["anggaran", "known"], ["arithmetic", "doubtful"]]);
    screen.getByRole("button", { name: /^Kolom G\s*, dibaca sebagai\s+Realisasi kinerja 2022\s*, judul\s+Judul tahun:2022:realisasi$/ });
    await user.click(screen.getByRole("button", { name: "Ke tabel Tabel 3.2 · A4:G11" }));
    expect(port.jumps).toEqual([{ sheet: "Tabel 3.2", row: 4, column: 1 }]);
  });
});

describe("failures", () => {
  it("of Excel are said in its sentence, can be tried again, and go away with success", async () => {
    const port = new StandInPort();
    port.failures.read.push(new WorkbookError("cell-editing", "Excel sedang menyunting sel. Tekan Enter, lalu coba lagi."));
    const { container, user } = renderPane(() => metroBarat, port);
    await hears(container, "Excel sedang menyunting sel");
    expect(isDisabled(primary())).toBe(true);
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await screen.findByRole("tab", { name: "Periksa" });
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
  });

  it("of reading go away by themselves when a later reading succeeds", async () => {
    const port = new StandInPort();
    port.failures.read.push(new WorkbookError("cell-editing", "Excel sedang menyunting sel."));
    const { container } = renderPane(() => metroBarat, port);
    await hears(container, "Excel sedang menyunting sel");
    act(() => port.edit("lain"));
    await screen.findByRole("tab", { name: "Periksa" });
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
  });

  it("can be dismissed", async () => {
    const { container, port, user } = renderPane();
    await screen.findByRole("tab", { name: "Periksa" });
    port.failures.go.push(new WorkbookError("item-gone", "Lembar itu sudah tidak ada."));
    await user.click(screen.getByRole("button", { name: /^Ke sel C20/ }));
    await hears(container, "Lembar itu sudah tidak ada.");
    await user.click(screen.getByRole("button", { name: "Tutup pesan" }));
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
    expect(port.jumps).toEqual([]);
  });

  it("that nobody expected come with diagnostics to copy, without anything of the workbook", async () => {
    const { container, user } = renderPane((value) => {
      if (value === "awal") throw new TypeError("undefined is not a function");
      return metroBarat;
    });
    await hears(container, "kesalahan yang tidak terduga");
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Diagnostik" });
    expect(text.value).toContain("TypeError: undefined is not a function");
    expect(text.value).toMatch(/^(Aplikasi|Office\.js): /m);
    expect(text.value).not.toContain("awal");
    await user.click(screen.getByRole("button", { name: "Salin diagnostik" }));
    expect(text.selectionEnd).toBe(text.value.length);
    await screen.findByText("Tekan Ctrl+C untuk menyalin teks yang terpilih.");
  });

  it("of following the workbook are said; the pane works on", async () => {
    const port = new StandInPort();
    port.failures.watch.push(new Error("no events"));
    const { container, user } = renderPane(() => metroBarat, port);
    await hears(container, "tidak dapat diikuti");
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await waitFor(() => expect(port.watchers.size).toBe(1));
  });

  it("of drawing leave no blank pane", async () => {
    const port = new StandInPort();
    const noise = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = finding("r", "error", ["A!A1"], { message: { toString: null } as unknown as string });
    const { user } = renderPane((value) => (value === "awal" ? { ...metroBarat, findings: [broken] } : metroBarat), port);
    await screen.findByRole("heading", { name: "Panel berhenti karena kesalahan" });
    screen.getByRole("button", { name: "Salin diagnostik" });
    port.value = "baik";
    await user.click(screen.getByRole("button", { name: "Muat panel lagi" }));
    await screen.findByRole("tab", { name: "Periksa" });
    noise.mockRestore();
  });

  it("of anything thrown while drawing are caught, whatever it is", () => {
    const noise = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = (): never => {
      throw "teks";
    };
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toContain("teks");
    noise.mockRestore();
  });

  it("an Excel that is too old is told so, and is not read", async () => {
    const port = new StandInPort();
    port.support = "Excel ini terlalu lama. Pakai Excel 2021 atau Excel di web.";
    renderPane(() => metroBarat, port);
    screen.getByText(port.support);
    await pass(100);
    expect(port.reads).toBe(0);
  });
});
