import { useEffect, useMemo, useRef, type FocusEvent, type PointerEvent } from "react";
import type { Place } from "../../domain/place-reference";
import { shownBy } from "./peek-place";

/** Milliseconds that the pointer or the focus must rest before anything is selected: passing over selects nothing. */
const REST = 150;

/** Handlers for the element around everything that is marked with `showing`. */
export interface PeekHandlers {
  onPointerOver(event: PointerEvent): void;
  onPointerLeave(): void;
  onFocus(event: FocusEvent): void;
  onBlur(): void;
}

/**
 * Shows the cells of what the mouse rests on or the keyboard has reached, the mouse first; `null` once it has left. Of many
 * in a row only the last one is shown.
 */
export function usePeek(show: (place: Place | null) => void): PeekHandlers {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  }, [show]);
  const peek = useMemo(() => resting((place) => latest.current(place)), []);
  useEffect(() => peek.end, [peek]);
  return useMemo(
    () => ({
      onPointerOver({ pointerType, target, currentTarget }) {
        if (pointerType === "touch" || !(target instanceof Element)) return;
        // What unfolds in front of the pane belongs to what it unfolded from.
        if (currentTarget.contains(target)) peek.hover(shownBy(target));
      },
      onPointerLeave: () => peek.hover(null),
      onFocus({ target }) {
        peek.focus(target.matches(":focus-visible") ? shownBy(target) : null);
      },
      onBlur: () => peek.focus(null),
    }),
    [peek],
  );
}

function resting(show: (place: Place | null) => void) {
  let hovered: Place | null = null;
  let focused: Place | null = null;
  let asked = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const place = hovered ?? focused;
      const text = place === null ? "" : JSON.stringify(place);
      if (text === asked) return;
      asked = text;
      show(place);
    }, REST);
  };
  return {
    hover(place: Place | null): void {
      hovered = place;
      changed();
    },
    focus(place: Place | null): void {
      focused = place;
      changed();
    },
    /** The pane goes on without it: what is shown is given up at once. */
    end(): void {
      clearTimeout(timer);
      if (asked === "") return;
      asked = "";
      show(null);
    },
  };
}
