import type { CellStyle } from "../sheet-plan";

/** How the sheets for filling in look: dark headings must be filled, light ones may be. */
export const titleStyle: CellStyle = { bold: true, size: 14 };
export const helpStyle: CellStyle = { italic: true, color: "#595959" };
export const headingStyle: CellStyle = { bold: true, color: "#FFFFFF", fill: "#1F4E79", border: true, horizontal: "center", wrap: true };
export const optionalStyle: CellStyle = { fill: "#DDEBF7", border: true, horizontal: "center", wrap: true };
export const exampleStyle: CellStyle = { italic: true, size: 9, color: "#595959", wrap: true };
