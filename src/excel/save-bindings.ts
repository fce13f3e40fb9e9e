import type { Binding } from "../domain/assessment";
import { namesOfText } from "../domain/name-text";
import { idOfPlace } from "../domain/place-reference";
import { bindingNames, BINDINGS_PREFIX, storedBindings } from "../domain/stored-bindings";
import { replaceNames } from "./replace-names";

/** Replaces what is kept of confirmed tables, the hidden names that refer to their cells included, all or nothing. */
export function saveBindings(bindings: readonly Binding[]): Promise<void> {
  const names = bindingNames(bindings);
  const wanted = JSON.stringify(storedBindings(names));
  return replaceNames(
    {
      isOurs: (name) => idOfPlace(name) !== null || namesOfText(BINDINGS_PREFIX, [{ name, refersTo: "" }]).length > 0,
      isKept: (readBack) => JSON.stringify(storedBindings(readBack)) === wanted,
    },
    names,
  );
}
