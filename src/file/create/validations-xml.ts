import { boxName, columnName, quoteSheet } from "../../domain/grid";
import { listArea } from "../../domain/template/lists";
import { AMOUNT, COUNT, PERCENT, type List, type TableTemplate, type TemplateColumn } from "../../domain/template/table-template";
import { FIRST_BODY_ROW, tableBox } from "../../domain/template/template-plan";
import { MAX_ROW } from "../limits";
import { escapeXml, xmlTag } from "../xml/write-xml";

/** What Excel and WPS take for the headline of a message. */
const LONGEST_TITLE = 32;

/** The drop-downs, messages and expectations of a template's columns, from the first row to the sheet's last: tables grow. */
export function validationsXml(template: TableTemplate, all: readonly TableTemplate[]): readonly string[] {
  return template.columns.flatMap((column, index) => {
    const rule = listRule(column, all) ?? (template.readyRows === undefined ? null : numberRule(column));
    const title = column.heading.slice(0, LONGEST_TITLE);
    if (!rule && column.prompt === undefined) return [];
    const attributes = {
      ...rule?.attributes, allowBlank: 1, showInputMessage: 1, ...(rule?.error === undefined ? {} : { showErrorMessage: 1, errorTitle: title, error: rule.error }),
      ...(column.prompt === undefined ? {} : { promptTitle: title, prompt: column.prompt }),
      sqref: boxName({ top: FIRST_BODY_ROW, bottom: MAX_ROW, left: index + 1, right: index + 1 }),
    };
    return [xmlTag("dataValidation", attributes, rule ? xmlTag("formula1", {}, escapeXml(rule.formula)) : "")];
  });
}

interface ValidationRule {
  readonly attributes: { readonly type: string; readonly errorStyle?: string; readonly operator?: string };
  readonly formula: string;
  /** Left out: anything may stand there. */
  readonly error?: string;
}

function listRule({ choices, list, others }: TemplateColumn, all: readonly TableTemplate[]): ValidationRule | null {
  const formula = choices ? `"${choices.join(",")}"` : list && areaOf(list, all);
  if (!formula) return null;
  if (others === "taken") return { attributes: { type: "list" }, formula };
  const place = typeof list === "object" ? `tabel ${list.table}` : "daftar pilihan";
  if (others === "asked") return { attributes: { type: "list", errorStyle: "warning" }, formula, error: `Tidak ada di ${place}. Periksa tulisannya. Tetap dipakai?` };
  return { attributes: { type: "list" }, formula, error: choices ? `Pilih salah satu: ${choices.join(", ")}.` : `Pilih dari ${place}.` };
}

function numberRule({ format }: TemplateColumn): ValidationRule | null {
  const type = NUMBERS[format];
  return type === undefined ? null : { attributes: { type, errorStyle: "warning", operator: "greaterThanOrEqual" }, formula: "0", error: "Ketik angkanya saja, tanpa Rp, tanda %, atau satuan. Tetap dipakai?" };
}

/** What is expected below a heading, by the column's number format. */
const NUMBERS: Readonly<Record<string, string>> = { [AMOUNT]: "decimal", [PERCENT]: "decimal", [COUNT]: "whole" };

/** `null` for a column of a table that the workbook has not. */
function areaOf(list: List, all: readonly TableTemplate[]): string | null {
  if (typeof list === "string") return listArea(list);
  const template = all.find(({ name }) => name === list.table);
  const place = template?.columns.findIndex(({ heading }) => heading === list.heading) ?? -1;
  if (!template || place < 0) return null;
  const letter = columnName(place + 1);
  return `${quoteSheet(template.sheet)}!$${letter}$${FIRST_BODY_ROW}:$${letter}$${tableBox(template).bottom}`;
}
