import { type Line, type Look, PLAIN } from "./sheet-image";

/** The look of one cell as Office.js answers it; automatic black counts as unset. */
export function readLook({ format }: Excel.CellProperties, numberFormat: string): Look {
  const { font, fill, borders } = format ?? {};
  const color = (font?.color ?? "").toUpperCase();
  const background = fill?.pattern === "None" ? PLAIN.fill : (fill?.color ?? PLAIN.fill).toUpperCase();
  return {
    format: numberFormat,
    font: font?.name ?? "Calibri",
    size: font?.size ?? 11,
    bold: font?.bold ?? PLAIN.bold,
    italic: font?.italic ?? PLAIN.italic,
    underline: font?.underline ?? PLAIN.underline,
    color: color === "#000000" ? PLAIN.color : color,
    fill: background,
    horizontal: format?.horizontalAlignment ?? PLAIN.horizontal,
    vertical: format?.verticalAlignment ?? PLAIN.vertical,
    wrap: format?.wrapText ?? PLAIN.wrap,
    indent: format?.indentLevel ?? PLAIN.indent,
    top: readLine(borders?.top),
    bottom: readLine(borders?.bottom),
    left: readLine(borders?.left),
    right: readLine(borders?.right),
  };
}

function readLine(border: Excel.CellBorder | undefined): Line | null {
  if (!border?.style || border.style === "None") return null;
  return { style: border.style, weight: border.weight ?? "Thin", color: border.color ?? "#000000" };
}
