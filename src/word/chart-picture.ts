import { ImageRun, Paragraph } from "docx";
import type { PlanChart, SheetPlan } from "../domain/sheet-plan";
import { chartData, chartWords } from "./chart-data";
import { chartSvg } from "./chart-svg";
import { STYLE } from "./document-styles";
import type { PageFrame } from "./paper";
import type { ToPng } from "./to-png";

/** Twentieths of a point in a pixel at 96 dpi. */
const TWIPS = 15;
/** A wider picture has no more to say. */
const WIDEST = 640;
/** Room for the caption below the picture. */
const CAPTION = 60;

/** A chart as a picture in a paragraph: sharp where SVG is shown, a PNG elsewhere, its figures told to those who cannot see it. */
export async function chartPicture(plan: SheetPlan, chart: PlanChart, { textWidth, textHeight }: PageFrame, toPng: ToPng): Promise<Paragraph> {
  const { svg, width, height } = chartSvg(plan, chart, Math.min(WIDEST, Math.floor(textWidth / TWIPS)), Math.floor(textHeight / TWIPS) - CAPTION);
  const data = chartData(plan, chart);
  return new Paragraph({
    style: STYLE.picture,
    children: [
      new ImageRun({
        type: "svg",
        data: new TextEncoder().encode(svg),
        fallback: { type: "png", data: await toPng(svg, width, height) },
        transformation: { width, height },
        altText: { name: data.title, title: data.title, description: chartWords(data) },
      }),
    ],
  });
}
