import { boxName } from "../../domain/grid";
import type { TableTemplate } from "../../domain/template/table-template";
import { FIRST_BODY_ROW } from "../../domain/template/template-plan";
import { escapeXml, xmlTag } from "../xml/write-xml";

/** Rows below the heading that get the drop-downs, so that they are there when the table grows. */
const ROWS = 500;

/** The drop-downs of a template's columns. */
export function validationsXml(template: TableTemplate): readonly string[] {
  return template.columns.flatMap(({ choices, heading }, index) => {
    if (!choices) return [];
    const sqref = boxName({ top: FIRST_BODY_ROW, bottom: FIRST_BODY_ROW + ROWS - 1, left: index + 1, right: index + 1 });
    const attributes = {
      type: "list", allowBlank: 1, showInputMessage: 1, showErrorMessage: 1,
      errorTitle: heading, error: `Pilih salah satu: ${choices.join(", ")}.`, sqref,
    };
    return [xmlTag("dataValidation", attributes, xmlTag("formula1", {}, escapeXml(`"${choices.join(",")}"`)))];
  });
}
