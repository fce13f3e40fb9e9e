import { formatIndonesian } from "../../indonesian-number";
import { Exact } from "../../calculate/decimals";
import type { Rule } from "../rule";

export const numberReadable: Rule = {
  id: "number-readable",
  severity: "error",
  title: "Angka terbaca dengan satu arti",
  basis: "An amount that can be read in two ways cannot be added up or accounted for.",
  notChecked: "Whether a readable number is the right one.",
  lacks: () => [],
  check: ({ records }) =>
    records.figures
      .filter(({ state }) => state === "unreadable")
      .map(({ cell, text, readings }) => {
        const shown = readings.map((reading) => formatIndonesian(new Exact(reading)));
        const isError = text.startsWith("#");
        return {
          title: isError ? "Rumus galat" : shown.length > 1 ? "Angka bermakna ganda" : "Angka tidak terbaca", at: [cell], found: text, ...(shown.length > 0 ? { expected: shown.join(" atau ") } : {}),
          message: isError ? "Rumus di sel ini menghasilkan galat." : shown.length > 1 ? `Angka ini bisa berarti ${shown.join(" atau ")}.` : "Isi sel ini tidak terbaca sebagai angka.",
          remedy: isError ? "Perbaiki rumusnya." : "Ketik ulang sebagai angka tanpa titik dan koma pemisah ribuan, lalu atur format selnya.",
          facts: { readings },
        };
      }),
};
