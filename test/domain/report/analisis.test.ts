import { analisis } from "../../../src/domain/report/analisis";
import { cellOf, columnValues, texts } from "./plan-text";
import { empty, iku, input, number, unreadable, words } from "./records-builder";

const row = (realisasi: number, at: number, more: Partial<Parameters<typeof iku>[0]> = {}) => iku({ target: number(`IKU!C${at}`, 100), realisasiKinerja: number(`IKU!D${at}`, realisasi), ...more });
const [cause, remedy] = [words("IKU!E5", "Loket bertambah."), words("IKU!F5", "Petugas dipertahankan.")];

describe("analisis", () => {
  it("says what was reached, live, and why", () => {
    const plan = analisis.compose(input({ iku: [row(100, 5, { penyebab: cause, solusi: remedy }), row(99.9, 6, { penyebab: cause })] }), "Tabel 3.5");
    expect(columnValues(plan, "F").slice(0, 2)).toEqual([100, 99.9]);
    expect(columnValues(plan, "G").slice(0, 2)).toEqual(["Tercapai", "Belum tercapai"]);
    expect(cellOf(plan, "G7").formula).toBe('=IF(COUNT(F7)<1,"n/a",IF(F7>=100,"Tercapai","Belum tercapai"))');
    expect(columnValues(plan, "H").slice(0, 2)).toEqual(["Loket bertambah.", "Loket bertambah."]);
    expect(columnValues(plan, "I").slice(0, 2)).toEqual(["Petugas dipertahankan.", "[belum diisi]"]);
  });

  it("says how many indicators lack a cause or a solution", () => {
    const note = (...rows: ReturnType<typeof row>[]) => texts(analisis.compose(input({ iku: rows }), ""));
    expect(note(row(1, 5, { penyebab: cause, solusi: remedy }), row(1, 6, { penyebab: cause }), row(1, 7))).toMatch(/2 indikator/);
    expect(note(row(1, 5, { penyebab: cause, solusi: remedy }))).not.toContain("belum diisi");
  });

  it("has no status where there is no capaian", () => {
    const plan = analisis.compose(input({ iku: [iku({ target: number("IKU!C5", 0), realisasiKinerja: empty("IKU!D5"), penyebab: cause })] }), "");
    expect(["F6", "G6"].map((cell) => cellOf(plan, cell).value)).toEqual(["n/a", "n/a"]);
  });

  it("has a column for the data's source where one is said", () => {
    const heading = (...rows: ReturnType<typeof row>[]) => texts(analisis.compose(input({ iku: rows }), "")).includes("Sumber Data");
    expect(heading(row(1, 5, { penyebab: cause }))).toBe(false);
    expect(heading(row(1, 5, { penyebab: cause, sumberData: words("IKU!G5", "Survei") }))).toBe(true);
  });

  it("takes long texts in full, high enough", () => {
    const plan = analisis.compose(input({ iku: [row(1, 5, { penyebab: words("IKU!E5", "kata ".repeat(100)) })] }), "");
    expect(cellOf(plan, "H6").value).toBe("kata ".repeat(100));
    expect(plan.heights[6]).toBeGreaterThan(150);
  });

  it("says how many rows could not be read", () => {
    const broken = iku({ target: unreadable("IKU!C5", "01,10"), realisasiKinerja: number("IKU!D5", 1), penyebab: cause });
    expect(texts(analisis.compose(input({ iku: [broken] }), ""))).toContain("Belum lengkap: 1 baris tidak terbaca");
  });

  it("asks for the columns", () => {
    expect(analisis.lacks(input({}))).toContain("Realisasi");
    expect(analisis.lacks(input({ iku: [row(1, 5)] }))).toMatch(/Penyebab.*Solusi/);
    expect(analisis.lacks(input({ iku: [row(1, 5), row(1, 6, { solusi: remedy })] }))).toBeNull();
  });
});
