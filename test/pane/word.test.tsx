import { screen, waitFor } from "@testing-library/react";
import type { Assessment } from "../../src/domain/assessment";
import { defaultSettings } from "../../src/domain/settings";
import { narrativeText } from "../../src/pane/word/narrative-text";
import { wordFileName } from "../../src/pane/word/word-file-name";
import { buildButton, hears, isDisabled, pass, renderPane } from "./render-pane";
import { metroBarat } from "./sample-assessment";
import { StandInPage } from "./stand-in-page";
import { StandInPort } from "./stand-in-port";

const document: NonNullable<Assessment["document"]> = {
  chapter: "BAB III",
  title: "AKUNTABILITAS KINERJA",
  instansi: "Kecamatan Metro Barat",
  year: 2022,
  sections: [{ number: "3.1", title: "Capaian Kinerja", blocks: [{ kind: "paragraph", text: "Dianggarkan sebesar Rp7.552.676.345." }, { kind: "table", sheet: "capaian-iku" }, { kind: "heading", text: "a. Kelurahan" }] }],
};
const assessment = { ...metroBarat, document };
const FILE = "Bab III LAKIP Kecamatan Metro Barat 2022.docx";

async function open(page = new StandInPage(), shown: Assessment = assessment) {
  const pane = renderPane(() => shown, new StandInPort(), page);
  await pane.user.click(await screen.findByRole("tab", { name: "Tabel" }));
  return pane;
}

const wordButton = (): HTMLElement => screen.getByRole("button", { name: "Unduh Word (.docx)" });

describe("Bab III for Word", () => {
  it("is composed of a fresh reading and handed out, and again on demand", async () => {
    const { container, page, port, user } = await open();
    const { reads } = port;
    await user.click(wordButton());
    await hears(container, FILE);
    expect([port.reads, page.composed.length, page.handedOut]).toEqual([reads + 1, 1, [FILE]]);
    await user.click(screen.getByRole("button", { name: "Unduh lagi" }));
    expect([page.composed.length, page.handedOut]).toEqual([1, [FILE, FILE]]);
    expect(port.writes).toEqual([]);
  });

  it("is offered after a write", async () => {
    const { page, user } = await open();
    await user.click(await buildButton());
    await screen.findByRole("button", { name: "Kembalikan" });
    await buildButton();
    await user.click(screen.getAllByRole("button", { name: "Unduh Word (.docx)" })[0] as HTMLElement);
    await waitFor(() => expect(page.handedOut).toEqual([FILE]));
  });

  it("says what it does after half a second, can be stopped, and then hands out nothing", async () => {
    const page = new StandInPage();
    let release = (): void => undefined;
    page.held = new Promise((resolve) => (release = resolve));
    const { container, user } = await open(page);
    await user.click(wordButton());
    await pass(700);
    screen.getByText("Menyusun dokumen Word…");
    await user.click(screen.getByRole("button", { name: "Hentikan" }));
    await hears(container, "Dihentikan");
    release();
    await pass(50);
    expect(page.handedOut).toEqual([]);
    expect(isDisabled(wordButton())).toBe(false);
  });

  it("says that it failed, with diagnostics, and tries again", async () => {
    const page = new StandInPage();
    page.failures = [new Error("out of memory")];
    const { container, user } = await open(page);
    await user.click(wordButton());
    await screen.findByRole("button", { name: "Salin diagnostik" });
    expect(page.handedOut).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await hears(container, FILE);
  });

  it("is not promised where Excel lets nobody download: the sheets and the words are, instead", async () => {
    const page = Object.assign(new StandInPage(), { downloads: false });
    const { port, user } = await open(page);
    expect(screen.queryByRole("button", { name: "Unduh Word (.docx)" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Narasi untuk disalin" }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Narasi" }).value).toContain("Rp7.552.676.345");
    await user.click(screen.getByRole("button", { name: "Salin narasi" }));
    // No clipboard here: the text stays selected.
    screen.getByText(/Ctrl\+C/);
    await user.click(screen.getByRole("button", { name: "Tulis lembar Bab III" }));
    await screen.findByRole("button", { name: "Kembalikan" });
    expect(port.writes).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Unduh Word (.docx)" })).toBeNull();
  });

  it("waits for a table", async () => {
    await open(new StandInPage(), metroBarat);
    expect(screen.queryByRole("button", { name: "Unduh Word (.docx)" })).toBeNull();
    screen.getByText(/^Belum dapat disusun/);
  });
});

it("the narrative is every heading and paragraph, without tables", () => {
  expect(narrativeText(document)).toBe("BAB III\n\nAKUNTABILITAS KINERJA\n\n3.1 Capaian Kinerja\n\nDianggarkan sebesar Rp7.552.676.345.\n\na. Kelurahan");
});

it.each([
  ["Kecamatan Metro Barat", 2022, null, FILE],
  [null, null, null, "Bab III LAKIP.docx"],
  ["Dinas A/B: \"C\"", 2023, 2, "Bab III LAKIP Dinas A B C 2023 TW 2.docx"],
] as const)("the file of %s, %s, is called so that every system takes it", (instansi, year, triwulan, name) => {
  expect(wordFileName({ instansi, year, settings: { ...defaultSettings, triwulan } })).toBe(name);
});
