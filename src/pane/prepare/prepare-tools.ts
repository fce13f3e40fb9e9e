import type { ComponentType } from "react";
import type { Assessment } from "../../domain/assessment";
import type { DefinedName, Workbook } from "../../domain/grid";
import { copyToNewYear } from "../../domain/new-year/copy-to-new-year";
import type { NewYear } from "../../domain/new-year/new-year";
import { tableTemplates } from "../../domain/template/index";
import type { TableTemplate } from "../../domain/template/table-template";
import { NewYearDialog, type NewYearDialogProps } from "./NewYearDialog";

/** The tables of a workbook that is to be made, and the hidden names that it keeps. */
export interface NewContent {
  readonly templates: readonly TableTemplate[];
  readonly names: readonly DefinedName[];
}

/** What new workbooks are made of, fetched when the first is asked for. */
export interface PrepareTools {
  readonly empty: NewContent;
  copyToNewYear(workbook: Workbook, assessment: Assessment): NewYear;
  readonly NewYearDialog: ComponentType<NewYearDialogProps>;
}

export const prepareTools: PrepareTools = { empty: { templates: tableTemplates, names: [] }, copyToNewYear, NewYearDialog };
