import { createRoot } from "react-dom/client";
import { assess } from "../domain/assess";
import type { Workbook } from "../domain/grid";
import { browserPage } from "./browser-page";
import { ErrorBoundary } from "./failure/ErrorBoundary";
import { officePort } from "./office-port";
import { Start } from "./Start";
import { Themed } from "./theme/Themed";

const assessToday = (workbook: Workbook) => assess(workbook, {}, browserPage.today());

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root.");
createRoot(root).render(
  <ErrorBoundary>
    <Themed>
      <ErrorBoundary>
        <Start port={officePort} page={browserPage} assess={assessToday} />
      </ErrorBoundary>
    </Themed>
  </ErrorBoundary>,
);
