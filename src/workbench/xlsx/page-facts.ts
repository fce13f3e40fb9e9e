import type { HeaderFooter, PageSetup } from "hucre";
import { type HeaderFooterPart, newSheetFacts, type PageFacts } from "../host/sheet-facts";

const POINTS_PER_INCH = 72;

/** Excel.PaperType ↔ the file format's number. */
export const PAPER_NUMBERS: { readonly [paper: string]: number } = { Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13, Folio: 14, Quatro: 15 };

/** Page set-up as the file has it; the paper's number is read apart, since hucre leaves out Folio. */
export function readPage(setup: PageSetup | undefined, parts: HeaderFooter | undefined, paperNumber: number | null): PageFacts {
  const { page } = newSheetFacts();
  const points = (inches: number | undefined, otherwise: number): number => (inches === undefined ? otherwise : inches * POINTS_PER_INCH);
  return {
    ...page,
    paperSize: paperNumber === null ? page.paperSize : (Object.keys(PAPER_NUMBERS).find((paper) => PAPER_NUMBERS[paper] === paperNumber) ?? null),
    orientation: setup?.orientation === "landscape" ? "Landscape" : "Portrait",
    centerHorizontally: setup?.horizontalCentered === true,
    centerVertically: setup?.verticalCentered === true,
    topMargin: points(setup?.margins?.top, page.topMargin),
    bottomMargin: points(setup?.margins?.bottom, page.bottomMargin),
    leftMargin: points(setup?.margins?.left, page.leftMargin),
    rightMargin: points(setup?.margins?.right, page.rightMargin),
    headerMargin: points(setup?.margins?.header, page.headerMargin),
    footerMargin: points(setup?.margins?.footer, page.footerMargin),
    zoom: readZoom(setup),
    printArea: (setup?.printArea ?? "").replace(/\$/g, ""),
    titleRows: setup?.printTitlesRow ?? "",
    headersFooters: { ...page.headersFooters, ...readParts(parts?.oddHeader, "Header"), ...readParts(parts?.oddFooter, "Footer") },
  };
}

function readZoom(setup: PageSetup | undefined): PageFacts["zoom"] {
  if (!setup?.fitToPage) return { scale: setup?.scale ?? 100 };
  return { ...(setup.fitToWidth === 0 ? {} : { horizontalFitToPages: setup.fitToWidth ?? 1 }), ...(setup.fitToHeight === 0 ? {} : { verticalFitToPages: setup.fitToHeight ?? 1 }) };
}

const SIDES = [["L", "left"], ["C", "center"], ["R", "right"]] as const;

/** "&LText&C&P" → its three parts; what stands before the first of them is the middle. */
function readParts(text: string | undefined, which: "Header" | "Footer"): Partial<PageFacts["headersFooters"]> {
  if (!text) return {};
  const pieces = (/^&[LCR]/.test(text) ? text : `&C${text}`).split(/&(?=[LCR])/).filter((piece) => piece !== "");
  return Object.fromEntries(pieces.map((piece) => [`${SIDES.find(([letter]) => letter === piece[0])?.[1] ?? "center"}${which}` as HeaderFooterPart, piece.slice(1)]));
}

/** The page set-up that hucre writes; the paper's number is put in afterwards. */
export function writePage(page: PageFacts): PageSetup {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const fits = page.zoom.horizontalFitToPages !== undefined || page.zoom.verticalFitToPages !== undefined;
  return {
    paperSize: "a4",
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    margins: { top: inches(page.topMargin), bottom: inches(page.bottomMargin), left: inches(page.leftMargin), right: inches(page.rightMargin), header: inches(page.headerMargin), footer: inches(page.footerMargin) },
    ...(fits ? { fitToPage: true, fitToWidth: page.zoom.horizontalFitToPages ?? 0, fitToHeight: page.zoom.verticalFitToPages ?? 0 } : { scale: page.zoom.scale ?? 100 }),
    ...(page.printArea ? { printArea: page.printArea.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2") } : {}),
    ...(page.titleRows ? { printTitlesRow: page.titleRows } : {}),
  };
}

export function writeHeaderFooter({ headersFooters: parts }: PageFacts): HeaderFooter {
  const join = (which: "Header" | "Footer"): string => SIDES.map(([letter, side]) => (parts[`${side}${which}`] ? `&${letter}${parts[`${side}${which}`]}` : "")).join("");
  return { ...(join("Header") ? { oddHeader: join("Header") } : {}), ...(join("Footer") ? { oddFooter: join("Footer") } : {}) };
}

/** hucre counts the rows before the breaks, the host those after them; both from 0. */
export const readBreaks = (before: readonly number[] = []): readonly number[] => before.map((row) => row + 1);
export const writeBreaks = ({ rowBreaks }: PageFacts): number[] => rowBreaks.map((row) => row - 1);
