import type { Assessment } from "../domain/assessment";
import type { Workbook } from "../domain/grid";

/** The program, as the pane runs it on each reading. */
export type Assess = (workbook: Workbook) => Assessment;
