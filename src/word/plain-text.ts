/** XML 1.0 has no place for control characters and halves of surrogate pairs; a line feed and a tab stay. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a document can hold it. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(UNFIT, " ");
