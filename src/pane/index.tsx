import { createRoot } from "react-dom/client";
import { assess } from "../domain/assess";
import { goBack, goTo } from "../excel/go-to";
import { missingSupport } from "../excel/missing-support";
import { readWorkbook } from "../excel/read-workbook";
import { watchWorkbook } from "../excel/watch-workbook";
import { writeSheets } from "../excel/write-sheets";
import type { ExcelPort } from "./excel-port";
import { ErrorBoundary } from "./failure/ErrorBoundary";
import { Start } from "./Start";
import { Themed } from "./theme/Themed";

const port: ExcelPort = { readWorkbook, writeSheets, watchWorkbook, goTo, goBack, missingSupport };

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root.");
createRoot(root).render(
  <ErrorBoundary>
    <Themed>
      <ErrorBoundary>
        <Start port={port} assess={assess} />
      </ErrorBoundary>
    </Themed>
  </ErrorBoundary>,
);
