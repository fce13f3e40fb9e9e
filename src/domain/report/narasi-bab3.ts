import { titleLines } from "./captions";
import { chooseAnggaran } from "./choose-anggaran";
import { Drawing } from "./drawing";
import { composeNarasi } from "./narasi/compose-narasi";
import type { Prose } from "./narasi/prose";
import { pageRoom, setUpPage } from "./page";
import { breakPages } from "./page-breaks";
import type { ReportTable } from "./report-table";
import { frameStyles } from "./styles";
import type { CellStyle, SheetPlan } from "../sheet-plan";

const sheet = { key: "narasi-bab3", name: "Narasi Bab III" };
/** Fits both papers unshrunk: not every program shrinks a sheet of one column to the page. */
const WIDTH = 94;
const GAP = 8;

type Look = "section" | "heading" | "paragraph";
const LOOKS: Readonly<Record<Look, CellStyle>> = {
  section: { bold: true, size: 12, horizontal: "left", wrap: true },
  heading: { bold: true, horizontal: "left", vertical: "top", wrap: true },
  paragraph: { horizontal: "left", vertical: "top", wrap: true },
};

/** The paragraphs of Bab III, one a row, to be copied into the report's text. */
export const narasiBab3: ReportTable = {
  ...sheet,
  required: false,
  chapter: null,
  lacks: ({ records }) => (records.iku.length > 0 || chooseAnggaran(records) ? null : "Perlu tabel IKU dengan target dan realisasi, atau tabel anggaran dengan pagu dan realisasi."),

  compose(input): SheetPlan {
    const { capaian, evaluasi, anggaran } = composeNarasi(input);
    const drawing = new Drawing([WIDTH]);
    const headings = new Set<number>();
    let row = 0;
    const line = (text: string, name: string, style: CellStyle): void => drawing.put({ top: ++row, bottom: row, left: 1, right: 1 }, { value: text }, name, style);
    const section = ({ number, title }: { readonly number: string; readonly title: string }, prose: readonly Prose[]): void => {
      drawing.atLeast(++row, GAP);
      headings.add(row);
      line(`${number} ${title}`, "section", LOOKS.section);
      headings.add(row);
      for (const { kind, text } of prose) {
        line(text, kind, LOOKS[kind]);
        if (kind === "heading") headings.add(row);
      }
    };
    for (const title of titleLines("", "Narasi Bab III", input.records)) line(title, "title", frameStyles.title);
    line("Ditulis dari angka buku kerja pada saat lembar ini dibuat; tulis ulang setelah data berubah. Yang di dalam kurung siku perlu dilengkapi.", "note", frameStyles.note);
    section(capaian, capaian.prose);
    section(evaluasi, [...evaluasi.opening, ...evaluasi.indikator]);
    section(anggaran, [...anggaran.overview, ...anggaran.details]);
    const { cells, styles, merges, heights, widths } = drawing;
    const { paper } = input.settings;
    const room = pageRoom(paper, widths);
    const rowBreaks = breakPages(Array.from({ length: row }, (_, i) => ({ height: heights[i + 1] ?? 0, keep: headings.has(i + 1) ? "heading" : null })), room, room);
    return { ...sheet, cells, styles, merges, widths, heights, freezeRows: 0, page: { ...setUpPage(paper, widths, row, null), ...(rowBreaks.length > 0 && { rowBreaks }) } };
  },
};
