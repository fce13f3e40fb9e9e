import { AlignmentType, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TextRun, type FileChild, type ISectionOptions } from "docx";
import type { ReportDocument } from "../domain/report-document";
import type { Paper, SheetPlan } from "../domain/sheet-plan";
import { caption } from "./caption";
import { chartPicture } from "./chart-picture";
import { documentStyles, STYLE } from "./document-styles";
import { arrangeFlow, type FlowItem, type FlowPart } from "./flow";
import { pageFrame, type PageFrame } from "./paper";
import { plainText } from "./plain-text";
import { TableSlots } from "./table-slots";
import type { ToPng } from "./to-png";
import { wordTable } from "./word-table";

export interface DocxOptions {
  readonly paper: Paper;
  readonly toPng: ToPng;
}

const EMPTY: FlowPart = { orientation: "portrait", items: [] };

/** Bab III as a Word document (.docx); tables and charts show what the sheets show. */
export async function writeDocx(document: ReportDocument, sheets: readonly SheetPlan[], { paper, toPng }: DocxOptions): Promise<Uint8Array> {
  const slots = new TableSlots();
  const sections: ISectionOptions[] = [];
  const parts = arrangeFlow(document, sheets);
  for (const [i, part] of (parts.length > 0 ? parts : [EMPTY]).entries()) {
    const frame = pageFrame(paper, part.orientation);
    const children = i === 0 ? titleOf(document) : [];
    for (const item of part.items) children.push(...(await draw(item, frame, slots, toPng)));
    sections.push(toSection(part, frame, children, i === 0));
  }
  const { instansi, year, chapter, title } = document;
  const file = new Document({
    title: [`${chapter} ${title}`, instansi, year].filter((text) => text !== null).map(String).map(plainText).join(", "),
    creator: plainText(instansi ?? ""),
    compatabilityModeVersion: 15,
    styles: documentStyles,
    sections,
  });
  return slots.fill(new Uint8Array(await Packer.toArrayBuffer(file)));
}

const TRIWULAN = ["I", "II", "III", "IV"];

function titleOf({ chapter, title, instansi, year, triwulan = null }: ReportDocument): FileChild[] {
  const quarter = triwulan === null ? null : `sampai dengan Triwulan ${TRIWULAN[triwulan - 1] ?? ""}`;
  const whose = [instansi, quarter, year === null ? null : `Tahun ${year}`].filter((text) => text !== null).join(" ");
  return [
    new Paragraph({ style: "Heading1", children: [new TextRun(plainText(chapter)), new TextRun({ text: plainText(title), break: 1 })] }),
    ...(whose === "" ? [] : [new Paragraph({ style: STYLE.subtitle, children: [new TextRun(plainText(whose).toUpperCase())] })]),
  ];
}

async function draw(item: FlowItem, frame: PageFrame, slots: TableSlots, toPng: ToPng): Promise<FileChild[]> {
  switch (item.kind) {
    case "section":
      return [text("Heading2", `${item.number} ${item.title}`)];
    case "heading":
      return [text("Heading3", item.text)];
    case "paragraph":
      return [text(STYLE.body, item.text)];
    case "table":
      return [
        caption("Tabel", item.chapter, item.number, item.table.caption),
        ...item.table.banners.map((banner) => text(STYLE.banner, banner)),
        slots.hold(wordTable(item.plan, item.table, frame)),
        ...notesOf(item.table.notes),
      ];
    case "chart":
      return [await chartPicture(item.plan, item.chart, frame, toPng), caption("Gambar", item.chapter, item.number, item.chart.title)];
  }
}

const text = (style: string, content: string): Paragraph =>
  new Paragraph({ style, children: plainText(content).split("\n").map((line, i) => new TextRun({ text: line, ...(i === 0 ? {} : { break: 1 }) })) });

/** They stay together and with the table's last rows; below the last is a line of air. */
const notesOf = (notes: readonly string[]): Paragraph[] =>
  (notes.length > 0 ? notes : [""]).map((note, i, all) => new Paragraph({ style: STYLE.note, ...(i === all.length - 1 ? { spacing: { after: 240 } } : { keepNext: true }), children: [new TextRun(plainText(note))] }));

/** Sections after the first have its footer: Word carries it on. */
function toSection({ orientation }: FlowPart, { short, long, margin }: PageFrame, children: readonly FileChild[], isFirst: boolean): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { width: short, height: long, orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin },
    },
    ...(isFirst ? { footers: { default: pageNumber() } } : {}),
    children,
  };
}

const pageNumber = (): Footer => new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 18, children: [PageNumber.CURRENT] })] })] });
