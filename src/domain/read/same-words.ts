import { remember } from "../remember";

/** Two names are the same when they differ only in case, spacing and punctuation. */
export const wordsKey = remember((text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim());
