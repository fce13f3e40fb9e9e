import type { ReportDocument } from "../domain/report-document";
import type { Paper, SheetPlan } from "../domain/sheet-plan";
import { writeDocx } from "../word/write-docx";
import type { Io } from "./io";
import { svgToPng } from "./svg-to-png";

/** Bab III as a Word document. A module of its own, so that it can be loaded late. */
export const writeWord = (io: Io, document: ReportDocument, sheets: readonly SheetPlan[], paper: Paper): Promise<Uint8Array> =>
  writeDocx(document, sheets, { paper, toPng: (svg, width) => svgToPng(io, svg, width) });
