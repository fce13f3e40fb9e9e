import type { Figure } from "../../../src/domain/model/figure";
import type { Iku } from "../../../src/domain/model/iku";
import type { Records } from "../../../src/domain/model/records";
import { composeReport } from "../../../src/domain/report/compose-report";
import { narasiBab3 } from "../../../src/domain/report/narasi-bab3";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { completeCase, metroBarat } from "./metro-barat";
import { anggaran, empty, iku, ikuTahunan, input, number, typed, unreadable, words } from "./records-builder";

/** The paragraphs of the sheet as one text. */
function narrative(given: Partial<Records>, settings: Partial<Settings> = {}): string {
  const plan = narasiBab3.compose(input(given, { settings: { ...defaultSettings, ...settings } }), "");
  return plan.cells.map(({ value }) => value).join("\n");
}

const NAME = "Waktu tunggu";
const satuan = words("IKU!C5", "Menit");
const one = (given: Partial<Iku>): Partial<Records> => ({ iku: [iku({ indikator: words("IKU!B5", NAME), satuan, target: number("IKU!D5", 20), realisasiKinerja: number("IKU!E5", 16), ...given })] });
const before = (target: number, realisasi: number) => ({ ikuTahunan: [ikuTahunan(7, NAME, { 2020: [number("Banding!D7", 1), number("Banding!E7", 1)], 2021: [number("Banding!F7", target), number("Banding!G7", realisasi)] })] });

describe("narasi-bab3", () => {
  it("lacks both indicators and a budget", () => {
    expect(narasiBab3.lacks(input({}))).not.toBeNull();
    expect(narasiBab3.lacks(input({ anggaran: metroBarat.anggaran }))).toBeNull();
    expect(narasiBab3.lacks(input(one({})))).toBeNull();
  });

  it("has the figures of the worked case, each paragraph in a row of its own", () => {
    const text = narrative(metroBarat);
    for (const said of [
      "4 indikator kinerja, 2 indikator mencapai", "90,04%", "Capaiannya 85,37%", "naik 15 poin atau 21,43%", "turun 5,43 poin atau 7,87%", "realisasi tahun 2022 tetap",
      "5 program dan 10 kegiatan", "Rp7.552.676.345", "Rp7.359.542.454 atau 97,44%", "pagu Rp7.514.001.545",
      "Kegiatan Administrasi Keuangan Perangkat Daerah dianggarkan sebesar Rp4.112.784.533 dan terealisasi sebesar Rp3.952.130.660 atau 96,09%", "tanpa sisa",
    ]) expect(text).toContain(said);
    expect(text).not.toContain("Kegiatan Kegiatan");
  });

  it.each<[why: string, given: Partial<Records>, settings: Partial<Settings>, said: string[], unsaid: string[]]>([
    ["rising is better unless said", { ...one({}), ...before(20, 10) }, {}, ["naik 6 menit atau 60,00%", "membaik", "Capaiannya 80,00%"], ["Makin rendah"]],
    ["less can be better", { ...one({ arah: "turun" }), ...before(20, 10) }, {}, ["naik 6 menit", "menurun", "Capaiannya 120,00%", "melampaui target", "Makin rendah"], []],
    ["a quarter is not held against a year", { ...one({}), ...before(20, 10), triwulan: 2 }, { triwulan: 2 }, ["Sampai dengan Triwulan II Tahun 2022", "setahun penuh"], ["naik", "turun"]],
    ["no earlier year", one({}), {}, ["[realisasi tahun 2021 belum diisi]"], ["naik"]],
    ["no realisasi", { ...one({ realisasiKinerja: null }), ...before(20, 10) }, {}, ["[realisasi belum diisi]", "n/a", "Dari 1 indikator kinerja, 0 indikator"], [" 0,00%", "naik"]],
    ["an unreadable target", one({ target: unreadable("IKU!D5", "2O") }), {}, ["[target tidak terbaca: “2O”]"], []],
    ["a target of zero", one({ target: number("IKU!D5", 0) }), {}, ["karena targetnya nol", "n/a"], []],
    ["the decimals of the settings", one({ realisasiKinerja: number("IKU!E5", "6.6666") }), { decimals: 3 }, ["33,333%"], []],
    ["Renstra and standard", one({ targetRenstra: number("IKU!F5", 32), standarNasional: number("IKU!G5", 18) }), {}, ["target akhir Renstra 32 menit", "50,00%", "belum tercapai", "2 menit di bawahnya, kurang baik"], ["[target akhir"]],
    ["a standard where less is better", one({ arah: "turun", standarNasional: number("IKU!G5", 18) }), {}, ["2 menit di bawahnya, lebih baik"], []],
    ["no standard", one({}), {}, ["[target akhir Renstra belum diisi]", "[Penyebab belum diisi]", "[Solusi belum diisi]"], ["tandar nasional 1", "standar nasionalnya"]],
    ["causes and what is done", one({ penyebab: words("IKU!H5", "Antrean panjang"), solusi: words("IKU!I5", "Loket ditambah!") }), {}, ["Penyebab target belum tercapai: Antrean panjang.", "Loket ditambah!"], ["Loket ditambah!.", "[Penyebab"]],
    ["an index has no unit of its own", { ...one({ satuan: words("IKU!C5", "Indeks") }), ...before(20, 10) }, {}, ["ditargetkan 20 dan terealisasi 16.", "naik 6 poin"], ["indeks"]],
  ])("%s", (_, given, settings, said, unsaid) => {
    const text = narrative(given, settings);
    for (const each of said) expect(text).toContain(each);
    const paragraphs = text.split("\n").filter((line) => !line.startsWith("Bagian ini"));
    for (const each of unsaid) expect(paragraphs.join("\n")).not.toContain(each);
  });

  it.each<[why: string, pagu: Figure, realisasi: Figure, said: string]>([
    ["more than there was", number("A!C5", 100), number("A!D5", 150), "melebihi pagu sebesar Rp50"],
    ["nothing planned", number("A!C5", 0), number("A!D5", 0), "(serapan n/a)"],
    ["nothing said", empty("A!C5"), number("A!D5", 5), "[pagu belum diisi]"],
    ["unreadable", number("A!C5", 100), unreadable("A!D5", "1.2.3"), "[realisasi tidak terbaca: “1.2.3”]"],
    ["an amount typed as text, with decimals", typed("A!C5", "Rp 100,50", "100.5"), number("A!D5", 50), "Rp100,50"],
  ])("of a kegiatan: %s", (_, pagu, realisasi, said) => {
    expect(narrative({ anggaran: [anggaran([["kegiatan", "Rapat", pagu, realisasi]])] })).toContain(said);
  });

  it("leaves nothing out of a name of 2,000 characters, and no row is higher than Excel takes", () => {
    const plan = narasiBab3.compose(input(one({ indikator: words("IKU!B5", "Kata ".repeat(400).trim()) })), "");
    expect(Math.max(...Object.values(plan.heights))).toBeLessThanOrEqual(409);
    expect(plan.cells.some(({ value }) => typeof value === "string" && value.includes("Kata ".repeat(400).trim()))).toBe(true);
  });
});

describe("the document", () => {
  const documentOf = (given: Partial<Records>) => composeReport({ ...input(given), settings: defaultSettings }).document;

  it("has every table that was written once, in the sections of Bab III", () => {
    const document = documentOf(completeCase);
    const tables = document?.sections.map(({ number, blocks }) => [number, blocks.flatMap((block) => (block.kind === "table" ? [block.sheet] : []))]);
    expect(tables).toEqual([
      ["3.1", ["capaian-iku"]], ["3.2", ["banding-tahun", "banding-renstra", "analisis", "efisiensi", "program-penunjang"]], ["3.3", ["realisasi-anggaran"]],
    ]);
  });

  it("has charts that its sheet has", () => {
    const { document, sheets } = composeReport({ ...input(completeCase), settings: defaultSettings });
    const charts = document?.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "chart" ? [block] : []))) ?? [];
    expect(charts).toHaveLength(2);
    for (const { sheet, chart } of charts) expect(sheets.find(({ key }) => key === sheet)?.charts?.map(({ id }) => id)).toContain(chart);
  });

  it("says the same as the sheet", () => {
    const said = documentOf(metroBarat)?.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))) ?? [];
    const sheet = narrative(metroBarat);
    expect(said.length).toBeGreaterThan(20);
    for (const text of said) expect(sheet).toContain(text);
  });

  it("is none without a table of Bab III", () => {
    expect(documentOf({})).toBeNull();
  });
});
