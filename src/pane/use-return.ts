import { useEffect } from "react";

/** Coming back raises several events at once. Milliseconds. */
const SETTLE = 50;

/** Calls back when the user returns to the pane: some edits never raise an event in Excel, so this is the second net. */
export function useReturn(onReturn: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const returned = (): void => {
      if (document.visibilityState === "hidden") return;
      clearTimeout(timer);
      timer = setTimeout(onReturn, SETTLE);
    };
    window.addEventListener("focus", returned);
    document.addEventListener("visibilitychange", returned);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("focus", returned);
      document.removeEventListener("visibilitychange", returned);
    };
  }, [onReturn]);
}
