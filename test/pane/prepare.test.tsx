import "../excel/text-coding";
import { screen, waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { assess } from "../../src/domain/assess";
import { tableTemplates } from "../../src/domain/template/index";
import { WorkbookError } from "../../src/domain/workbook-error";
import { readWorkbook } from "../../src/file/read-workbook";
import { browserPage } from "../../src/pane/browser-page";
import { answerButton, hears, renderPane } from "./render-pane";
import { metroBarat } from "./sample-assessment";
import { StandInPage } from "./stand-in-page";
import { StandInPort } from "./stand-in-port";

const OPENED = ["UEsDBBQ="];
const refused = () => new WorkbookError("api-missing", "Excel ini belum mengenal perintahnya. Perbarui Excel.");
const nothing = { ...metroBarat, tables: [], findings: [], unchecked: [], sheets: [] };

describe("a new workbook", () => {
  it("is opened beside one without tables, which stays as it is", async () => {
    const { container, page, port, user } = renderPane(() => nothing);
    await user.click(await screen.findByRole("button", { name: "Siapkan buku kerja baru" }));
    await hears(container, "Buku kerja ini tidak berubah");
    expect(page.created.map(({ templates, names }) => [templates.map(({ name }) => name), names])).toEqual([[tableTemplates.map(({ name }) => name), []]]);
    expect([port.opened, port.writes, page.handedOut]).toEqual([OPENED, [], []]);
  });

  it("is opened from the tab of sheets as well", async () => {
    const { port, user } = renderPane();
    await user.click(await screen.findByRole("tab", { name: "Tabel" }));
    await user.click(screen.getByRole("button", { name: "Siapkan buku kerja baru" }));
    await waitFor(() => expect(port.opened).toEqual(OPENED));
  });

  it("is handed out by the browser where Excel does not open it", async () => {
    const { container, page, port, user } = renderPane(() => nothing);
    port.failures.open.push(refused());
    await user.click(await screen.findByRole("button", { name: "Siapkan buku kerja baru" }));
    await hears(container, "Buku kerja LAKIP.xlsx");
    expect([port.opened, page.handedOut]).toEqual([[], ["Buku kerja LAKIP.xlsx"]]);
  });

  it("is said not to have opened where nothing can be handed out, and tried again", async () => {
    const { container, page, port, user } = renderPane(() => nothing, new StandInPort(), Object.assign(new StandInPage(), { downloads: false }));
    port.failures.open.push(refused());
    await user.click(await screen.findByRole("button", { name: "Siapkan buku kerja baru" }));
    await hears(container, "belum mengenal perintahnya");
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await waitFor(() => expect(port.opened).toEqual(OPENED));
    expect(page.handedOut).toEqual([]);
  });

  it("is a bug, not a download, when what made it broke", async () => {
    const { page, port, user } = renderPane(() => nothing);
    port.failures.open.push(new TypeError("x is undefined"));
    await user.click(await screen.findByRole("button", { name: "Siapkan buku kerja baru" }));
    await screen.findByRole("button", { name: "Salin diagnostik" });
    expect(page.handedOut).toEqual([]);
  });

  it("comes whole from the page as base64 and as a file", async () => {
    const { base64, file } = await browserPage.createWorkbook(tableTemplates, [{ name: "_LAKIP_uji", refersTo: '"x"' }]);
    const { tables, names } = await readWorkbook(new Uint8Array(Buffer.from(base64, "base64")));
    expect([tables.length, names.map(({ name }) => name)]).toEqual([tableTemplates.length, ["_LAKIP_uji", "_LAKIP_nomenklatur"]]);
    expect(file.size).toBe(Buffer.from(base64, "base64").length);
  });
});

describe("next year's workbook", () => {
  async function preview() {
    const workbook = await readWorkbook(new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx")));
    const port = Object.assign(new StandInPort(), { readWorkbook: async () => workbook });
    const pane = renderPane((_, read) => assess(read), port);
    await pane.user.click(await screen.findByRole("tab", { name: "Tabel" }));
    await pane.user.click(screen.getByRole("button", { name: "Salin ke tahun baru…" }));
    await screen.findByRole("alertdialog", { hidden: true });
    return { ...pane, port };
  }
  const items = (list: string): (string | null)[] => [...document.querySelectorAll(`[aria-label="${list}"] > li`)].map(({ textContent }) => textContent);

  it("is shown first: what comes along, what does not and where it stands; nothing is made yet", async () => {
    const { page, port } = await preview();
    expect(items("Terbawa").map((text) => text?.split(":")[0])).toEqual(["Profil", "Target IKU", "Realisasi IKU", "Anggaran", "Keluaran", "Pegawai Golongan", "Pegawai Jabatan"]);
    expect(items("Tidak terbawa").filter((text) => /\((?:Luas Wilayah!A3|Narasi!A3|Tabel 3\.2!B11)\)/.test(text ?? ""))).toHaveLength(3);
    expect([page.created, port.opened]).toEqual([[], []]);
  });

  it("is made as shown, and opened beside this one", async () => {
    const { container, page, port, user } = await preview();
    await user.click(await answerButton("Buat buku kerja baru"));
    await hears(container, "Buku kerja ini tidak berubah");
    const profil = page.created[0]?.templates.find(({ name }) => name === "Profil");
    expect(profil?.rows?.[0]?.slice(0, 2)).toEqual(["Kecamatan Metro Barat", 2023]);
    expect([port.opened, port.writes]).toEqual([OPENED, []]);
    expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull();
  });

  it("is not made when the user thinks better of it, who is back where they were", async () => {
    const { page, user } = await preview();
    await user.click(await answerButton("Batal"));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Salin ke tahun baru…"));
    expect(page.created).toEqual([]);
  });

  it("can be tried again after it did not open, without another preview", async () => {
    const { page, port, user } = await preview();
    page.downloads = false;
    port.failures.open.push(refused());
    await user.click(await answerButton("Buat buku kerja baru"));
    await user.click(await screen.findByRole("button", { name: "Coba lagi" }));
    await waitFor(() => expect(port.opened).toEqual(OPENED));
    expect(page.created).toHaveLength(2);
  });
});
