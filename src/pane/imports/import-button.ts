/** Marks the buttons that open the import: the focus returns to one of them. */
export const IMPORT_BUTTON = "data-import";
