import type { Package } from "./package";

export const CONTENT_TYPES = "[Content_Types].xml";

/** Content types of the parts we write. */
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const contentType = {
  workbook: `${SPREADSHEET}sheet.main+xml`,
  worksheet: `${SPREADSHEET}worksheet+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  table: `${SPREADSHEET}table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** The content type of a part by the package's list: by its name, else by its extension; `null` when it says nothing. */
export function contentTypeOf(pack: Package, part: string): string | null {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byExtension: string[] = [];
  const byName: string[] = [];
  pack.parse(CONTENT_TYPES, {
    open(name, { Extension, PartName, ContentType = "" }) {
      if (name === "Default" && Extension?.toLowerCase() === extension) byExtension.push(ContentType);
      if (name === "Override" && PartName?.toLowerCase() === `/${part.toLowerCase()}`) byName.push(ContentType);
    },
  });
  return byName[0] ?? byExtension[0] ?? null;
}
