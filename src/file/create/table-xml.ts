import { boxName } from "../../domain/grid";
import type { TableTemplate } from "../../domain/template/table-template";
import { tableBox } from "../../domain/template/template-plan";
import { escapeXml, XML_HEAD, xmlTag } from "../xml/write-xml";

/** The part of an Excel table; its column names must equal the heading cells, else Excel repairs the file. Rows that the table grows by take a column's formula. */
export function tableXml(template: TableTemplate, id: number, namespace: string): string {
  const ref = boxName(tableBox(template));
  const columns = template.columns.map(({ heading, calculated }, index) =>
    xmlTag("tableColumn", { id: index + 1, name: heading }, calculated ? xmlTag("calculatedColumnFormula", {}, escapeXml(calculated.formula)) : ""));
  const attributes = { xmlns: namespace, id, name: template.name, displayName: template.name, ref, totalsRowShown: 0 };
  const style = { name: "TableStyleLight1", showFirstColumn: 0, showLastColumn: 0, showRowStripes: 1, showColumnStripes: 0 };
  const content = [xmlTag("autoFilter", { ref }), xmlTag("tableColumns", { count: columns.length }, columns.join("")), xmlTag("tableStyleInfo", style)];
  return XML_HEAD + xmlTag("table", attributes, content.join(""));
}
