import { addTable } from "../excel/add-table";
import { fillTable } from "../excel/fill-table";
import { goBack, goTo } from "../excel/go-to";
import { mendCells } from "../excel/mend-cells";
import { missingSupport } from "../excel/missing-support";
import { openWorkbook } from "../excel/open-workbook";
import { readWorkbook } from "../excel/read-workbook";
import { readSelection } from "../excel/read-selection";
import { saveBindings } from "../excel/save-bindings";
import { saveNames } from "../excel/save-names";
import { endShowing, showRange } from "../excel/show-range";
import { watchWorkbook } from "../excel/watch-workbook";
import { writeSheets } from "../excel/write-sheets";
import type { ExcelPort } from "./excel-port";

/** Excel itself. */
export const officePort: ExcelPort = { readWorkbook, writeSheets, mendCells, fillTable, addTable, saveNames, saveBindings, openWorkbook, watchWorkbook, goTo, goBack, showRange: ({ sheet, box }) => showRange(sheet, box), endShowing, readSelection, missingSupport };
