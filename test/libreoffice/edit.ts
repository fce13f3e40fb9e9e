import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LIMIT_MS = 120_000;

const basic = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${body.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</script:module>`;

/** Opens, edits, calculates and stores; what goes wrong is written down, since a message box would wait for ever. */
const program = (folder: string, steps: readonly string[]): string => `
Function Prop(name, value)
  Dim p As New com.sun.star.beans.PropertyValue
  p.Name = name : p.Value = value
  Prop = p
End Function

Sub SortRows(range, column, ascending)
  Dim field As New com.sun.star.table.TableSortField
  field.Field = column : field.IsAscending = ascending
  range.sort(Array(Prop("SortFields", Array(field)), Prop("ContainsHeader", False)))
End Sub

Sub Edit
  On Error GoTo Failed
  doc = StarDesktop.loadComponentFromURL("file://${folder}/in.xlsx", "_blank", 0, Array(Prop("Hidden", True)))
  ${steps.join("\n  ")}
  doc.calculateAll()
  doc.storeToURL("file://${folder}/out.xlsx", Array(Prop("FilterName", "Calc MS Excel 2007 XML")))
  doc.close(True)
  Exit Sub
Failed:
  Open "${folder}/failed.txt" For Output As #1
  Print #1, "line " & Erl & ": " & Error$
  Close #1
End Sub`;

/** The workbook after a user's edits in LibreOffice, given as statements of its Basic on \`doc\`. */
export function edit(bytes: Uint8Array, steps: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "lakip-edit-"));
  const run = (...parameters: string[]): void => {
    const { error } = spawnSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--norestore", ...parameters], { timeout: LIMIT_MS });
    if (error) throw new Error(`LibreOffice (soffice) could not be run; install libreoffice-calc: ${error.message}`);
  };
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    run("--terminate_after_init");
    writeFileSync(join(folder, "profile/user/basic/Standard/Module1.xba"), basic(program(folder, steps)));
    run("macro:///Standard.Module1.Edit");
    if (existsSync(join(folder, "failed.txt"))) throw new Error(`LibreOffice could not edit: ${readFileSync(join(folder, "failed.txt"), "utf8")}`);
    return new Uint8Array(readFileSync(join(folder, "out.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const sheetCalled = (name: string): string => `doc.Sheets.getByName(${quoted(name)})`;

/** Edits as a user makes them. */
export const insertRows = (sheet: string, above: number, count: number): string => `${sheetCalled(sheet)}.Rows.insertByIndex(${above - 1}, ${count})`;

export const write = (sheet: string, cell: string, value: string | number): string =>
  `${sheetCalled(sheet)}.getCellRangeByName("${cell}").${typeof value === "number" ? `Value = ${value}` : `String = ${quoted(value)}`}`;

/** Its number, date, text or formula. */
export const empty = (sheet: string, cell: string): string => `${sheetCalled(sheet)}.getCellRangeByName("${cell}").clearContents(23)`;

export const rename = (sheet: string, to: string): string => `${sheetCalled(sheet)}.Name = ${quoted(to)}`;

/** Rows without a heading, by one of the columns, counted from 1. */
export const sort = (sheet: string, range: string, column: number, ascending: boolean): string =>
  `SortRows(${sheetCalled(sheet)}.getCellRangeByName("${range}"), ${column - 1}, ${ascending ? "True" : "False"})`;
