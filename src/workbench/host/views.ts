import type { Area } from "../area";
import type { HostObject } from "../rich-api/host-object";

/** Makes the objects that lead to each other: a range has a worksheet, a worksheet has ranges. */
export interface Views {
  range(sheetId: string, area: Area): HostObject;
  worksheet(sheetId: string): HostObject;
}
