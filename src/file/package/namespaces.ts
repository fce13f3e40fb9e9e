/** The names of an Office file's vocabularies: Transitional, as nearly everybody writes, and ISO Strict. */
export interface Namespaces {
  readonly main: string;
  /** Of relation ids in the parts, and the beginning of every relation's type. */
  readonly relations: string;
  /** Of the objects that lie on a sheet, of what is drawn, and of charts. */
  readonly drawing: string;
  readonly art: string;
  readonly chart: string;
}

const transitional: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  art: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  art: "http://purl.oclc.org/ooxml/drawingml/main",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** The vocabulary that goes with the workbook's own namespace. */
export const namespacesFor = (main: string | null): Namespaces => (main === strict.main ? strict : transitional);

export const defaultNamespaces = transitional;

/** The same in every Office file. */
export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
