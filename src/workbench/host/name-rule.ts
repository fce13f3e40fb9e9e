/** Excel's rule for names of cells and tables: no blanks, no start with a digit, not itself an address. */
export const isName = (name: string): boolean => name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
