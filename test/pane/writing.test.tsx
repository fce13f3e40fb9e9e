import { act, screen, waitFor, within } from "@testing-library/react";
import type { Assessment } from "../../src/domain/assessment";
import { WorkbookError } from "../../src/domain/workbook-error";
import { answerButton, buildButton, hears, isDisabled, pass, renderPane } from "./render-pane";
import { metroBarat, plan } from "./sample-assessment";
import { StandInPort } from "./stand-in-port";

const allKeys = ["capaian-iku", "realisasi-anggaran", "hasil-pemeriksaan"];

describe("Buat tabel Bab III", () => {
  it("reads afresh, writes every sheet, says which, and stands ready again", async () => {
    const { container, port, user } = renderPane();
    const button = await buildButton();
    await user.click(button);
    await hears(container, "3 lembar ditulis: Bab III Capaian IKU, Bab III Realisasi Anggaran, Hasil Pemeriksaan");
    expect(port.writes).toEqual([allKeys]);
    await waitFor(() => expect(isDisabled(button)).toBe(false));
    expect(document.activeElement).toBe(button);
  });

  it("writes what the workbook holds at the click, not what was shown", async () => {
    const sheets = { lama: [plan("lama", "Lama")], baru: [plan("baru", "Baru")] };
    const { port, user } = renderPane((value) => ({ ...metroBarat, sheets: sheets[value as "lama"] }), Object.assign(new StandInPort(), { value: "lama" }));
    await waitFor(() => expect(port.reads).toBe(1));
    port.value = "baru";
    await user.click(await buildButton());
    await waitFor(() => expect(port.writes).toEqual([["baru"]]));
  });

  it("cannot be pressed twice", async () => {
    const { container, port, user } = renderPane();
    const button = await buildButton();
    const gate = port.hold("write");
    await user.click(button);
    expect(isDisabled(button)).toBe(true);
    await user.click(button);
    await user.keyboard("{Enter}");
    gate.open();
    await hears(container, "lembar ditulis");
    await pass(200);
    expect(port.writes).toHaveLength(1);
  });

  it("waits for a reading that is under way", async () => {
    const { container, port, user } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    const gate = port.hold("read");
    act(() => port.edit("baru"));
    await waitFor(() => expect(port.reads).toBe(2));
    await user.click(await buildButton());
    expect([port.reads, isDisabled(screen.getByRole("button", { name: "Buat tabel Bab III" }))]).toEqual([2, true]);
    gate.open();
    await hears(container, "lembar ditulis");
    await waitFor(() => expect(port.reads).toBe(4));
    expect(port.writes).toHaveLength(1);
  });

  it("says what it is doing after half a second, and can be stopped", async () => {
    const { container, port, user } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    port.hold("write");
    await user.click(await buildButton());
    await pass(400);
    expect(screen.queryByRole("button", { name: "Hentikan" })).toBeNull();
    await pass(200);
    screen.getByText("Menulis 3 lembar…");
    await user.click(screen.getByRole("button", { name: "Hentikan" }));
    await hears(container, "Penulisan dihentikan");
    expect(port.writes).toEqual([]);
    expect(screen.queryByRole("button", { name: "Kembalikan" })).toBeNull();
    expect(isDisabled(await buildButton())).toBe(false);
  });

  it("can be stopped while it still reads: nothing is written then", async () => {
    const { container, port, user } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    const gate = port.hold("read");
    await user.click(await buildButton());
    await pass(600);
    await user.click(screen.getByRole("button", { name: "Hentikan" }));
    gate.open();
    await hears(container, "Dihentikan");
    expect(port.writes).toEqual([]);
  });

  it("says that the workbook is as before when the write fails, and tries again on demand", async () => {
    const { container, port, user } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    const sentence = "Lembar dilindungi. Buku kerja seperti semula; buka perlindungannya, lalu coba lagi.";
    port.failures.write.push(new WorkbookError("protected", sentence));
    await user.click(await buildButton());
    await hears(container, sentence);
    expect(screen.queryByRole("button", { name: "Salin diagnostik" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await hears(container, "lembar ditulis");
    expect(port.writes).toEqual([allKeys]);
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
  });

  it("asks for Enter when Excel does not answer for a second and a half", async () => {
    const { container, port, user } = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    const gate = port.hold("read");
    await user.click(await buildButton());
    await pass(1400);
    expect(screen.queryByText(/tekan Enter dahulu/)).toBeNull();
    await pass(200);
    screen.getByText(/tekan Enter dahulu/);
    gate.open();
    await hears(container, "lembar ditulis");
    expect(screen.queryByText(/tekan Enter dahulu/)).toBeNull();
  });
});

describe("Kembalikan", () => {
  const write = async () => {
    const pane = renderPane();
    await screen.findByRole("region", { name: "Galat" });
    await pane.user.click(await buildButton());
    const undo = await screen.findByRole("button", { name: "Kembalikan" });
    await waitFor(() => expect(isDisabled(undo)).toBe(false));
    return { ...pane, undo };
  };

  it("takes the last write back", async () => {
    const { container, port, user, undo } = await write();
    await user.click(undo);
    await hears(container, "sudah dikembalikan");
    expect([port.undone, port.names]).toEqual([[false], []]);
    expect(screen.queryByRole("button", { name: /Kembalikan/ })).toBeNull();
  });

  it("asks first when the sheets were changed since", async () => {
    const { container, port, user, undo } = await write();
    port.failures.undo.push(new WorkbookError("changed-meanwhile", "Lembar Hasil Pemeriksaan sudah diubah."));
    await user.click(undo);
    const dialog = await screen.findByRole("alertdialog", { hidden: true });
    within(dialog).getByText("Lembar Hasil Pemeriksaan sudah diubah.");
    expect(port.undone).toEqual([]);
    await user.click(await answerButton("Tetap kembalikan"));
    await waitFor(() => expect(port.undone).toEqual([true]));
    await hears(container, "sudah dikembalikan");
  });

  it("leaves everything when the question is answered with Batal", async () => {
    const { port, user, undo } = await write();
    port.failures.undo.push(new WorkbookError("changed-meanwhile", "Sudah diubah."));
    await user.click(undo);
    await user.click(await answerButton("Batal"));
    await pass(200);
    expect(port.undone).toEqual([]);
    expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull();
    screen.getByRole("button", { name: "Kembalikan" });
  });
});

describe("the sheets", () => {
  const states = (container: HTMLElement): readonly (readonly (string | undefined)[])[] =>
    [...container.querySelectorAll<HTMLElement>("[data-sheet]")].map((item) => [item.dataset["sheet"], item.dataset["state"]]);

  const changing = (value: unknown): Assessment => ({ ...metroBarat, sheets: [plan("capaian-iku", "Bab III Capaian IKU", String(value)), plan("hasil-pemeriksaan", "Hasil Pemeriksaan")] });

  it("are ready, written, out of date, or lack data", async () => {
    const { container, port, user } = renderPane(changing);
    await user.click(await screen.findByRole("tab", { name: "Tabel" }));
    const lacking = ["banding-renstra", "lacking"];
    expect(states(container)).toEqual([["capaian-iku", "ready"], ["hasil-pemeriksaan", "ready"], lacking]);
    await user.click(screen.getByRole("button", { name: "Tulis Bab III Capaian IKU" }));
    await waitFor(() => expect(states(container)).toEqual([["capaian-iku", "written"], ["hasil-pemeriksaan", "ready"], lacking]));
    expect(port.writes).toEqual([["capaian-iku"]]);
    act(() => port.edit("lain"));
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "out-of-date"]));
    await user.click(screen.getByRole("button", { name: "Tulis ulang Bab III Capaian IKU" }));
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "written"]));
  });

  it("stay current when only the values of their formulas move", async () => {
    const { container, port, user } = renderPane((value) => ({ ...metroBarat, sheets: [plan("capaian-iku", "Bab III Capaian IKU", String(value), "='IKU 2022'!E5")] }));
    await user.click(await screen.findByRole("tab", { name: "Tabel" }));
    await user.click(screen.getByRole("button", { name: "Tulis Bab III Capaian IKU" }));
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "written"]));
    const reads = port.reads;
    act(() => port.edit("lain"));
    await waitFor(() => expect(port.reads).toBeGreaterThan(reads));
    await pass(100);
    expect(states(container)[0]).toEqual(["capaian-iku", "written"]);
  });

  it("of an earlier session are known by their mark, their age is not", async () => {
    const port = new StandInPort();
    port.names = [{ name: "_LAKIP_capaian_iku", refersTo: "'Capaian saya'!$A$1" }];
    const { container, user } = renderPane(changing, port);
    await user.click(await screen.findByRole("tab", { name: "Tabel" }));
    expect(states(container)[0]).toEqual(["capaian-iku", "unknown-age"]);
    await user.click(screen.getByRole("button", { name: "Ke lembar Capaian saya" }));
    expect(port.jumps).toEqual([{ sheet: "Capaian saya", row: 1, column: 1 }]);
  });

  it("are out of date again when the write that brought them up to date is taken back", async () => {
    const { container, port, user } = renderPane(changing);
    await user.click(await screen.findByRole("tab", { name: "Tabel" }));
    await user.click(screen.getByRole("button", { name: "Tulis Bab III Capaian IKU" }));
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "written"]));
    act(() => port.edit("lain"));
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "out-of-date"]));
    await user.click(await buildButton());
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "written"]));
    await buildButton();
    await user.click(screen.getByRole("button", { name: "Kembalikan" }));
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "out-of-date"]));
  });

  it("go back to ready when the write is taken back", async () => {
    const { container, user } = renderPane(changing);
    await user.click(await buildButton());
    await user.click(await screen.findByRole("tab", { name: "Tabel" }));
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "written"]));
    await user.click(await screen.findByRole("button", { name: "Kembalikan" }));
    await waitFor(() => expect(states(container)[0]).toEqual(["capaian-iku", "ready"]));
  });
});
