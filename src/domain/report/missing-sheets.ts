import type { MissingSheet } from "../assessment";
import { reportTables } from "./index";
import type { ReportInput } from "./report-table";

/** The sheets of Bab III whose data is not there, and what they lack. */
export const missingSheets = (input: Pick<ReportInput, "records" | "settings" | "tables">): MissingSheet[] =>
  reportTables.flatMap((table) => {
    const lacks = table.lacks(input);
    return lacks === null ? [] : [{ key: table.key, name: table.name, lacks, required: table.required }];
  });
