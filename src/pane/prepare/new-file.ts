/** A workbook that was made here: as Excel takes it, and as the browser hands it out. */
export interface NewFile {
  readonly base64: string;
  readonly file: Blob;
}
