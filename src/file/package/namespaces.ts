/** The names of an Office file's vocabularies: Transitional, as nearly everybody writes, and ISO Strict. */
export interface Namespaces {
  readonly main: string;
  /** Of relation ids in the parts, and the beginning of every relation's type. */
  readonly relations: string;
}

const transitional: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The vocabulary that goes with the workbook's own namespace. */
export const namespacesFor = (main: string | null): Namespaces => (main === strict.main ? strict : transitional);

export const defaultNamespaces = transitional;

/** The same in every Office file. */
export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
