import { useEffect, useState } from "react";

export type Standing = "waiting" | "ready" | "no-office" | "no-answer" | "not-excel";

/** Office answers within seconds where it answers at all. Milliseconds. */
const PATIENCE = 10_000;

/** Whether the page stands inside Excel and Office.js is up. A late answer still counts. */
export function useOfficeReady(): Standing {
  const [standing, setStanding] = useState<Standing>(typeof Office === "undefined" ? "no-office" : "waiting");
  useEffect(() => {
    if (typeof Office === "undefined") return;
    const timer = setTimeout(() => setStanding("no-answer"), PATIENCE);
    const answered = (now: Standing): void => {
      clearTimeout(timer);
      setStanding(now);
    };
    Office.onReady().then(
      ({ host }) => answered(host === Office.HostType.Excel ? "ready" : "not-excel"),
      () => answered("no-answer"),
    );
    return () => clearTimeout(timer);
  }, []);
  return standing;
}
