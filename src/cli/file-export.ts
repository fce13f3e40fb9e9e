import type { Export } from "../domain/imports/export";

/** An export with the name of its file. */
export interface FileExport {
  readonly file: string;
  readonly read: Export;
}
