import type { TableTemplate } from "./table-template";

/** The template for a workbook without the sheet of lists: nothing in it refers to another sheet. */
export const withoutLists = (template: TableTemplate): TableTemplate => ({ ...template, columns: template.columns.map(({ calculated: _, list: __, ...column }) => column) });
