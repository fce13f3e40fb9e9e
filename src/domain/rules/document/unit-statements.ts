import { unitName } from "../../calculate/unit-name";
import { groupBy } from "../../group-by";
import type { Figure } from "../../model/figure";
import type { Kalimat, TextFigure } from "../../model/narasi";
import type { Records } from "../../model/records";

/** "Kelurahan Mulyojati 3,03 km persegi": a figure that a sentence gives of one row of a table. */
export interface UnitStatement {
  readonly kalimat: Kalimat;
  readonly figure: TextFigure;
  readonly what: string;
  /** The row's figures in that unit of measure. */
  readonly cells: readonly Figure[];
}

/** The figure stands right behind the name, and no name is longer. */
const LONGEST = 160;

/** What the text says of the rows of tables that add up, in the unit of measure that a column's heading names. */
export function unitStatements({ narasi, rincian }: Records): UnitStatement[] {
  const rows = rincian.flatMap(({ rows, columns, table }) => rows.flatMap(({ label, figures }) => (label ? [{ key: unitName(label.text).key, name: label.text, figures, columns, table }] : [])));
  if (rows.length === 0) return [];
  const byKey = groupBy(rows, ({ key }) => key);
  return narasi.flatMap((kalimat) => kalimat.figures.flatMap((figure): UnitStatement[] => {
    const measure = /^(?:km|ha|m2?|jiwa|kk|orang|hektar)\b/.exec(figure.after)?.[0];
    if (figure.kind !== "count" || !measure || figure.start > LONGEST) return [];
    const found = byKey.get(unitName(kalimat.teks.text.slice(0, figure.start).replace(/^[\s\-–•❖*]+/u, "").replace(/\s*(?::|=|seluas|sebesar|sebanyak|adalah)\s*$/iu, "")).key) ?? [];
    const isMeasured = (heading: string): boolean => new RegExp(`\\b${measure}\\b`, "i").test(heading);
    const cells = found.flatMap(({ figures, columns }) => figures.filter(({ value }, i) => value !== null && isMeasured(columns[i]?.heading ?? "")));
    return cells.length === 0 ? [] : [{ kalimat, figure, what: found[0]?.name ?? "", cells }];
  }));
}
