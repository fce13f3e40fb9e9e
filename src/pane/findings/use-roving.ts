import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

export interface Roving {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The one item that Tab reaches. */
  readonly active: string | null;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(key: string): void;
  onBlur(): void;
  /** Focuses the item after or before the active one; at first the first. */
  move(step: 1 | -1): void;
}

const itemsIn = (list: HTMLElement | null): readonly HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];

/**
 * Arrow keys move among the items marked `data-finding`, in the order of the page; one of them at a time is in the tab
 * order. When the focused item goes away, its successor takes the focus, but only while the pane has it: the sheet's
 * focus is never taken.
 */
export function useRoving(keys: readonly string[]): Roving {
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<number | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const active = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);

  useLayoutEffect(() => {
    if (focused.current === null || !document.hasFocus() || document.activeElement !== document.body) return;
    const items = itemsIn(list.current);
    (items[Math.min(focused.current, items.length - 1)] ?? list.current)?.focus();
  });

  return {
    list,
    active,
    onKeyDown(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const items = itemsIn(list.current);
      const at = items.findIndex((item) => item.contains(document.activeElement));
      const to = { ArrowDown: at + 1, ArrowUp: Math.max(at - 1, 0), Home: 0, End: items.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      items[Math.min(to, items.length - 1)]?.focus();
    },
    onFocus: useCallback((key: string) => {
      setChosen(key);
      focused.current = itemsIn(list.current).findIndex((item) => item.dataset["finding"] === key);
    }, []),
    onBlur: useCallback(() => {
      focused.current = null;
    }, []),
    move(step) {
      const items = itemsIn(list.current);
      const at = items.findIndex((item) => item.dataset["finding"] === active);
      const to = active === chosen ? at + step : at;
      items[Math.min(Math.max(to, 0), items.length - 1)]?.focus();
    },
  };
}
