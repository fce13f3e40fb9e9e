import type { Package } from "../package/package";

/** Formats that a file names by number only (ECMA-376 part 1, 18.8.30, as Excel shows them in English). */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
  22: "m/d/yyyy h:mm", 37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
};

/** The number format of each cell style, by its index. */
export function readNumberFormats(pack: Package, part: string): readonly string[] {
  const own = new Map<string, string>();
  const ids: string[] = [];
  let inCellStyles = false;
  pack.parse(part, {
    open(name, { numFmtId = "0", formatCode }) {
      if (name === "numFmt" && formatCode !== undefined) own.set(numFmtId, formatCode);
      if (name === "cellXfs") inCellStyles = true;
      if (name === "xf" && inCellStyles) ids.push(numFmtId);
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return ids.map((id) => own.get(id) ?? BUILT_IN[id] ?? "General");
}
