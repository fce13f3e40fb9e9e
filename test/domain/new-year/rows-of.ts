import type { TableTemplate, TemplateValue } from "../../../src/domain/template/table-template";

type ByHeading = Readonly<Record<string, TemplateValue>>;

/** The rows of one of a workbook's tables by heading, empty cells left out. */
export function rowsOf(templates: readonly TableTemplate[], name: string): ByHeading[] {
  const template = templates.find((each) => each.name === name);
  if (!template) throw new Error(`no table ${name}`);
  return (template.rows ?? []).map((row) => Object.fromEntries(template.columns.flatMap(({ heading }, i) => (row[i] == null ? [] : [[heading, row[i] as TemplateValue]]))));
}

/** The same workbook after somebody has filled in cells of one table. */
export function fillIn(templates: readonly TableTemplate[], name: string, valuesFor: (row: ByHeading, index: number) => ByHeading): readonly TableTemplate[] {
  return templates.map((template) => {
    if (template.name !== name) return template;
    const given = rowsOf(templates, name);
    const rows = given.map((row, index) => ({ ...row, ...valuesFor(row, index) }));
    return { ...template, rows: rows.map((row: ByHeading) => template.columns.map(({ heading }) => row[heading] ?? null)) };
  });
}
