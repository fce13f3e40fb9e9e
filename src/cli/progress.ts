import type { Io } from "./io";
import { plain, WIDTH } from "./wrap";

export interface Progress {
  /** One more file is done. */
  done(file: string): void;
  /** Takes the line back, so that something else can be said. */
  clear(): void;
}

/** How far a run over several files is, on standard error: one line that is rewritten on a terminal, else a line a file. Nothing for a single file. */
export function progressOf({ stderr, stderrIsTerminal }: Pick<Io, "stderr" | "stderrIsTerminal">, total: number): Progress {
  let count = 0;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr("\r\u001b[K");
    shown = false;
  };
  return {
    clear,
    done(file) {
      if (total < 2) return;
      const line = `[${++count}/${total}] ${plain(file)}`;
      if (!stderrIsTerminal) return stderr(`${line}\n`);
      clear();
      if (count === total) return;
      stderr(line.slice(0, WIDTH - 1));
      shown = true;
    },
  };
}
