import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../src/domain/assess";
import type { SheetPlan } from "../../src/domain/sheet-plan";
import { readWorkbook } from "../../src/file/read-workbook";
import type { ToPng } from "../../src/word/to-png";
import { tableCells } from "../../src/word/table-cells";
import { writeDocx } from "../../src/word/write-docx";
import { partsOf } from "../fixtures/file/parts-of";
import { all, bodyOf, one, partTree, tableTexts, textIn, val, type Element } from "../fixtures/word/docx-body";
import { capaianPlan, onePixel, reportDocument } from "../fixtures/word/report";

const toPng: ToPng = async () => onePixel;
const sheets = [capaianPlan(), capaianPlan("landscape", { key: "banding", charts: [] })];
const styleOf = (paragraph: Element): string | undefined => val(one(paragraph, "pStyle"));
const paragraphs = (body: Element, style: string): string[] => all(body, "p").filter((paragraph) => styleOf(paragraph) === style).map(textIn);
const isOn = (element: Element | undefined): boolean => element !== undefined && !["0", "false"].includes(val(element) ?? "1");

let bytes: Uint8Array;
let body: Element;
beforeAll(async () => {
  bytes = await writeDocx(reportDocument(), sheets, { paper: "A4", toPng });
  body = bodyOf(bytes);
});

describe("writeDocx", () => {
  it("has Word's own headings, in order", () => {
    const headings = all(body, "p").filter((paragraph) => styleOf(paragraph)?.startsWith("Heading"));
    expect(headings.map((each) => [styleOf(each), textIn(each)])).toEqual([
      ["Heading1", "BAB III\nAKUNTABILITAS KINERJA"], ["Heading2", "3.1 Capaian Kinerja"], ["Heading2", "3.2 Evaluasi"], ["Heading3", "Perbandingan"],
    ]);
    expect(paragraphs(body, "Uraian")).toEqual(["Capaian diukur.", "Kinerja naik."]);
  });

  it("is justified text in Indonesian", () => {
    const styles = partTree(bytes, "word/styles.xml");
    expect(val(one(styles, "lang"))).toBe("id-ID");
    const text = all(styles, "style").find((style) => val(style, "styleId") === "Uraian");
    expect(val(one(text!, "jc"))).toBe("both");
  });

  it("numbers captions by Word's fields, the number filled in, above tables and below pictures", () => {
    const captions = all(body, "p").filter((paragraph) => styleOf(paragraph) === "Caption");
    expect(captions.map((each) => [textIn(each), val(one(each, "fldSimple"), "instr"), isOn(one(each, "keepNext"))])).toEqual([
      ["Tabel 3.1  Capaian Indikator Kinerja Utama", "SEQ Tabel \\* ARABIC", true],
      ["Gambar 3.1  Capaian per indikator (%)", "SEQ Gambar \\* ARABIC", false],
      ["Tabel 3.2  Capaian Indikator Kinerja Utama", "SEQ Tabel \\* ARABIC", true],
    ]);
    const order = body.children.map((child) => (child.name === "tbl" ? "tbl" : one(child, "drawing") ? "picture" : styleOf(child)));
    expect(order.slice(4, 10)).toEqual(["Caption", "BelumLengkap", "tbl", "CatatanTabel", "picture", "Caption"]);
  });

  it("repeats heading rows, keeps rows whole, and holds merged cells together", () => {
    const rows = all(one(body, "tbl")!, "tr");
    expect(rows.map((row) => isOn(one(row, "tblHeader")))).toEqual([true, true, false, false, false]);
    expect(rows.every((row) => isOn(one(row, "cantSplit")))).toBe(true);
    expect(rows.map((row) => all(row, "tc").map((cell) => [val(one(cell, "gridSpan")) ?? "1", val(one(cell, "vMerge")) ?? ""].join(" ").trim()))).toEqual([
      ["1 restart", "1 restart", "2"], ["1 continue", "1 continue", "1", "1"], ["1 restart", "1", "1", "1"], ["1 continue", "1", "1", "1"], ["2", "1", "1"],
    ]);
  });

  it("lets a row that is too high for a page go on over its end", async () => {
    const plan = capaianPlan();
    const cells = plan.cells.map((cell) => (cell.value === "IKM" ? { ...cell, value: "kata ".repeat(1500) } : cell));
    const rows = all(bodyOf(await writeDocx(reportDocument(), [{ ...plan, cells }], { paper: "A4", toPng })), "tr");
    expect(rows.map((row) => isOn(one(row, "cantSplit")))).toEqual([true, true, false, true, true]);
  });

  it("keeps a small table whole, and of a long one what belongs together", async () => {
    const plan = capaianPlan();
    const held = async (rows: number, merges: SheetPlan["merges"] = []): Promise<boolean[]> => {
      const cells = Array.from({ length: rows }, (_, i) => ({ row: i + 3, column: 1, value: `Baris ${i}`, formula: null, style: "text" }));
      const sheet = { ...plan, cells, merges, tables: [{ ...plan.tables![0]!, box: { top: 3, left: 1, bottom: rows + 2, right: 4 } }] };
      return all(bodyOf(await writeDocx(reportDocument(), [sheet], { paper: "A4", toPng })), "tr").map((row) => isOn(one(row, "keepNext")));
    };
    expect(await held(12)).toEqual(Array.from({ length: 12 }, () => true));
    const long = await held(200);
    const indexes = (each: readonly boolean[]): number[] => each.flatMap((isHeld, i) => (isHeld ? [i] : []));
    expect(indexes(long)).toEqual([0, 1, 2, 3, 198, 199]);
    expect(indexes(await held(200, [{ top: 53, left: 1, bottom: 53, right: 4 }]))).toEqual([0, 1, 2, 3, 50, 198, 199]);
  });

  it("has the looks of the sheet", () => {
    const [head, , first, , total] = all(one(body, "tbl")!, "tr").map((row) => all(row, "tc"));
    expect([val(one(head![2]!, "shd"), "fill"), isOn(one(head![2]!, "b")), val(one(head![2]!, "jc"))]).toEqual(["DCE6F1", true, "center"]);
    expect([val(one(first![0]!, "vAlign")), val(one(first![2]!, "vAlign")), val(one(first![2]!, "jc"))]).toEqual([undefined, "center", "right"]);
    expect([val(one(first![1]!, "ind"), "left"), val(one(total![0]!, "color")), isOn(one(total![1]!, "b"))]).toEqual(["120", "9C0006", false]);
  });

  it.each([
    ["A4", [["11906", "16838", "portrait"], ["16838", "11906", "landscape"], ["11906", "16838", "portrait"]]],
    ["F4", [["12240", "18720", "portrait"], ["18720", "12240", "landscape"], ["12240", "18720", "portrait"]]],
  ] as const)("on %s, tables that lie have pages of their own, and every table fills its page's width", async (paper, sizes) => {
    const document = bodyOf(await writeDocx(reportDocument(), sheets, { paper, toPng }));
    const sections = all(document, "sectPr").map((each) => ({ size: one(each, "pgSz"), margin: one(each, "pgMar") }));
    expect(sections.map(({ size }) => [val(size, "w"), val(size, "h"), val(size, "orient")])).toEqual(sizes);
    const room = sections.map(({ size, margin }) => Number(val(size, "w")) - Number(val(margin, "left")) - Number(val(margin, "right")));
    const widths = all(document, "tbl").map((table) => all(table, "gridCol").reduce((sum, column) => sum + Number(val(column, "w")), 0));
    expect(widths).toEqual(room.slice(0, 2));
  });

  it("counts the pages below", () => {
    const footer = Object.keys(partsOf(bytes)).filter((name) => name.startsWith("word/footer"));
    expect(footer).toHaveLength(1);
    expect(textIn(partTree(bytes, footer[0]!))).toBe("");
    expect(all(partTree(bytes, footer[0]!), "instrText").map(({ text }) => text)).toEqual(["PAGE"]);
  });

  it("holds charts sharp and as a fallback, told in words", () => {
    const parts = partsOf(bytes);
    const media = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(media.map((name) => name.split(".").pop()).sort()).toEqual(["png", "svg"]);
    expect(parts[media.find((name) => name.endsWith("svg"))!]!.toString("utf8")).toContain("85,37");
    expect(val(one(one(body, "drawing")!, "docPr"), "descr")).toContain("IKM 85,37; PBB Kelurahan n/a");
  });

  it("takes any text: markup, control characters, halves of characters, thousands of letters", async () => {
    const text = `<w:t>&amp; \u0000\u000b\ud800 ]]> {table-0} "é" \u{1F600} ${"panjang ".repeat(250)}`;
    const plan = capaianPlan();
    const cells = plan.cells.map((cell) => (typeof cell.value === "string" ? { ...cell, value: text } : cell));
    const odd = { ...plan, cells, tables: plan.tables!.map((table) => ({ ...table, caption: text, banners: [text], notes: [text] })), charts: plan.charts!.map((chart) => ({ ...chart, title: text })) };
    const blocks = [{ kind: "heading", text }, { kind: "paragraph", text }, { kind: "table", sheet: "capaian-iku" }, { kind: "chart", sheet: "capaian-iku", chart: "capaian-iku" }] as const;
    const written = await writeDocx({ chapter: text, title: text, instansi: text, year: null, sections: [{ number: "3.1", title: text, blocks }] }, [odd], { paper: "A4", toPng });
    for (const name of Object.keys(partsOf(written)).filter((part) => /\.(xml|rels|svg)$/.test(part))) partTree(written, name);
    expect(paragraphs(bodyOf(written), "Uraian")).toEqual([text.replace(/[\u0000\u000b\ud800](?![\udc00-\udfff])/g, " ")]);
  });

  it("names the quarter it goes up to", async () => {
    const quarterly = bodyOf(await writeDocx(reportDocument({ triwulan: 2 }), sheets, { paper: "A4", toPng }));
    expect([paragraphs(body, "Subjudul"), paragraphs(quarterly, "Subjudul")]).toEqual([["KECAMATAN CONTOH TAHUN 2022"], ["KECAMATAN CONTOH SAMPAI DENGAN TRIWULAN II TAHUN 2022"]]);
  });

  it("is a document even of nothing", async () => {
    const empty = bodyOf(await writeDocx(reportDocument({ instansi: null, year: null, sections: [] }), [], { paper: "A4", toPng }));
    expect(all(empty, "p").map(textIn)).toEqual(["BAB III\nAKUNTABILITAS KINERJA"]);
  });
});

describe("the examples", () => {
  it.each(["metro-barat-2022", "contoh-lengkap"])("%s: every table shows what its sheet shows", async (name) => {
    const { document, sheets: plans, settings } = assess(await readWorkbook(new Uint8Array(readFileSync(join(__dirname, `../../assets/examples/${name}.xlsx`)))));
    const written = await writeDocx(document!, plans, { paper: settings.paper, toPng });
    const asked = document!.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === "table" ? [block.sheet] : []));
    const expected = asked.flatMap((key) => {
      const plan = plans.find((each) => each.key === key)!;
      return (plan.tables ?? []).map((table) => tableCells(plan, table).map((row) => row.filter(({ vertical }) => vertical !== "continue").map(({ text }) => text)));
    });
    expect(expected.length).toBeGreaterThan(3);
    expect(all(bodyOf(written), "tbl").map(tableTexts)).toEqual(expected);
    for (const part of Object.keys(partsOf(written)).filter((each) => /\.(xml|rels|svg)$/.test(each))) partTree(written, part);
  });
});
