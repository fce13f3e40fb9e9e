import type { Grid, Workbook } from "./grid";
import { ownSheets } from "./sheet-plan";

/** The sheets of the user's own: ours are output and only repeat what stands there. */
export function userGrids({ grids, names }: Pick<Workbook, "grids" | "names">): readonly Grid[] {
  const own = new Set([...ownSheets(names).values()].map((sheet) => sheet.toLowerCase()));
  return grids.filter(({ sheet }) => !own.has(sheet.toLowerCase()));
}
