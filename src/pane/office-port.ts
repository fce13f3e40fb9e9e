import { goBack, goTo } from "../excel/go-to";
import { mendCells } from "../excel/mend-cells";
import { missingSupport } from "../excel/missing-support";
import { openWorkbook } from "../excel/open-workbook";
import { readWorkbook } from "../excel/read-workbook";
import { saveNames } from "../excel/save-names";
import { watchWorkbook } from "../excel/watch-workbook";
import { writeSheets } from "../excel/write-sheets";
import type { ExcelPort } from "./excel-port";

/** Excel itself. */
export const officePort: ExcelPort = { readWorkbook, writeSheets, mendCells, saveNames, openWorkbook, watchWorkbook, goTo, goBack, missingSupport };
