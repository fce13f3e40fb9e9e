import type { CellStyle } from "../sheet-plan";

/** What a row of a table is ("subtotal" above the rows it sums, "closing" below them); its look is the same in every table and goes before its columns'. */
export type RowKind = "body" | "inner" | "group" | "subtotal" | "closing" | "total" | "aside" | "quiet";

const QUIET = "#F2F2F2";
const HEAD = "#DCE6F1";

export const rowLooks: Readonly<Record<RowKind, CellStyle>> = {
  body: { border: true },
  inner: { border: true, bold: true },
  group: { border: true, bold: true, fill: QUIET, horizontal: "left" },
  subtotal: { border: true, bold: true, fill: QUIET, vertical: "center" },
  closing: { border: true, bold: true, fill: QUIET, vertical: "center" },
  total: { border: true, bold: true, fill: HEAD, vertical: "center" },
  aside: { border: true, italic: true },
  quiet: { border: true, color: "#7F7F7F" },
};

/** Names of the styles around the table. */
export type FrameStyle = "title" | "header" | "numbers" | "note" | BannerStyle;
export type BannerStyle = "warning" | "ready" | "not-ready" | "plain";

export const frameStyles: Readonly<Record<FrameStyle, CellStyle>> = {
  title: { bold: true, size: 11, horizontal: "center", wrap: true },
  header: { bold: true, fill: HEAD, border: true, horizontal: "center", wrap: true },
  numbers: { italic: true, size: 8, fill: HEAD, border: true, horizontal: "center" },
  note: { italic: true, size: 8, horizontal: "left", vertical: "top", wrap: true },
  warning: { bold: true, color: "#9C0006", fill: "#FFE9E7", horizontal: "center", wrap: true },
  // Not green: the text turns to "BERUBAH" by itself, the colour does not.
  ready: { bold: true, size: 14, color: "#1F4E79", fill: "#F2F6FB", horizontal: "center", wrap: true },
  "not-ready": { bold: true, size: 14, color: "#9C0006", fill: "#FFE9E7", horizontal: "center", wrap: true },
  plain: { horizontal: "center", wrap: true },
};
