import type { Penandatangan } from "../settings";
import type { CellStyle } from "../sheet-plan";
import type { Drawing } from "./drawing";

const LINE: CellStyle = { horizontal: "center", wrap: true };
const NAME: CellStyle = { horizontal: "center", wrap: true, bold: true, underline: true };
const [GAP, LINE_HEIGHT, ROOM_TO_SIGN] = [14, 16, 48];

/** Place and date, post, room to sign, name, rank and NIP over the right half of the columns; the sheet's last row. */
export function drawSignature(drawing: Drawing, { tempat, tanggal, jabatan, nama, pangkat, nip }: Penandatangan, from: number): number {
  const columns = drawing.widths.length;
  const left = Math.min(columns, Math.floor(columns / 2) + 1);
  let row = from;
  drawing.atLeast(row, GAP);
  const line = (text: string, style: CellStyle = LINE, name = "sign"): void => {
    row++;
    drawing.put({ top: row, bottom: row, left, right: columns }, { value: text }, name, style);
    drawing.atLeast(row, LINE_HEIGHT);
  };
  const dateline = [tempat, tanggal].filter((part) => part !== "").join(", ");
  if (dateline !== "") line(dateline);
  line(jabatan === "" ? "Kepala" : jabatan);
  drawing.atLeast(++row, ROOM_TO_SIGN);
  line(nama === "" ? "(…………………………)" : nama, NAME, "sign-name");
  if (pangkat !== "") line(pangkat);
  line(nip === "" ? "NIP." : `NIP. ${nip}`);
  return row;
}
