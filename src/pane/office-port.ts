import { goBack, goTo } from "../excel/go-to";
import { missingSupport } from "../excel/missing-support";
import { readWorkbook } from "../excel/read-workbook";
import { watchWorkbook } from "../excel/watch-workbook";
import { writeSheets } from "../excel/write-sheets";
import type { ExcelPort } from "./excel-port";

/** Excel itself. */
export const officePort: ExcelPort = { readWorkbook, writeSheets, watchWorkbook, goTo, goBack, missingSupport };
