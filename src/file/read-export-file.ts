import type { Grid } from "../domain/grid";
import { readCsv } from "./csv/read-csv";
import { readWorkbook } from "./read-workbook";
import { refusal } from "./refusal";
import { sniff } from "./zip/sniff";

/**
 * The sheets of an export, which may be an .xlsx or a CSV file: the content tells which, for names are changed.
 * @param name the file's name without its folder, which stands for the sheet of a CSV
 */
export async function readExportFile(bytes: Uint8Array, name: string): Promise<readonly Grid[]> {
  const other = sniff(bytes);
  if (other === "notAWorkbook") return [readCsv(bytes, name)];
  if (other !== null && other !== "damaged") throw refusal(other, "the first bytes are those of another kind of file");
  return (await readWorkbook(bytes)).grids;
}
