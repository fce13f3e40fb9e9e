import { useCallback, useMemo, useState } from "react";
import type { Settings } from "../../domain/settings";
import { draftOf, same, settingKeys, type Draft } from "./draft";
import { readDraft, type ReadDraft } from "./read-draft";

export interface DraftModel extends ReadDraft {
  readonly draft: Draft;
  /** What counts without the choices of the panel. */
  readonly base: Draft;
  /** Something in the form is not yet in force. */
  readonly changed: boolean;
  set(changes: Partial<Draft>): void;
  reset(key: keyof Settings): void;
}

/** The form: the settings in force with the user's changes over them, so that what changes in the workbook meanwhile comes through. */
export function useDraft(inForce: Settings, weaker: Settings): DraftModel {
  const [changes, setChanges] = useState<Partial<Draft>>({});
  const set = useCallback((more: Partial<Draft>) => setChanges((before) => ({ ...before, ...more })), []);
  return useMemo(() => {
    const current = draftOf(inForce);
    const base = draftOf(weaker);
    const draft = { ...current, ...changes };
    return {
      draft,
      base,
      changed: settingKeys.some((key) => !same(draft[key], current[key])),
      set,
      reset: (key) => set({ [key]: base[key] }),
      ...readDraft(draft, base),
    };
  }, [inForce, weaker, changes, set]);
}
