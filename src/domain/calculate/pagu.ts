import type { AmountField } from "../model/anggaran";
import type { Figure } from "../model/figure";

interface Stages {
  readonly pagu: Figure | null;
  readonly paguPerubahan: Figure | null;
}

/** The pagu in force: the last available stage wins (perubahan before murni); `null` when there is no pagu column. */
export const choosePagu = (line: Stages): Figure | null => line[choosePaguField(line)];

export function choosePaguField(line: Stages): AmountField & keyof Stages {
  return line.paguPerubahan && line.paguPerubahan.state !== "empty" ? "paguPerubahan" : "pagu";
}
