/**
 * A text with each run of spaces, tabs and line breaks as one space, and none at its ends. Patterns that allow space between
 * their parts are matched against this: runs of space, with which people align what they type, would cost them dearly.
 */
export const onOneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
