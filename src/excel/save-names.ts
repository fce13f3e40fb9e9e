import type { DefinedName } from "../domain/grid";
import { namesOfText, textFromNames } from "../domain/name-text";
import { replaceNames } from "./replace-names";

/** Replaces the hidden names that hold the text kept under the prefix, all or nothing, and reads them back. */
export const saveNames = (prefix: string, names: readonly DefinedName[]): Promise<void> =>
  replaceNames(
    {
      isOurs: (name) => namesOfText(prefix, [{ name, refersTo: "" }]).length > 0,
      isKept: (readBack) => textFromNames(prefix, readBack) === textFromNames(prefix, names),
    },
    names,
  );
