import type { Worker } from "node:worker_threads";
import type { Assessment } from "../domain/assessment";
import type { Workbook } from "../domain/grid";
import type { Settings } from "../domain/settings";

/** The world as the command line sees it. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** True on a terminal that shows colours. */
  readonly color: boolean;
  /** True when what goes to `stderr` stands on a terminal, where a line can be rewritten. */
  readonly stderrIsTerminal: boolean;
  /** "2023-01-31". */
  readonly today: string;
  /** Starts a thread that serves checks; `null`: everything is done in this one. */
  readonly startWorker: (() => Worker) | null;
  /** The program in the middle. */
  readonly assess: (workbook: Workbook, choices: Partial<Settings>, today: string) => Assessment;
  /** Reads a file that is shipped beside the program. */
  readonly readAsset: (name: AssetName) => Promise<Uint8Array>;
}

/** What draws charts for a Word document: the renderer and the fonts it writes with. */
export type AssetName = "resvg.wasm" | "Arimo-Regular.ttf" | "Arimo-Bold.ttf";

export const ExitCode = {
  /** Clean, or warnings only. */
  clean: 0,
  /** Findings of severity error or inconsistency. */
  findings: 1,
  /** Could not run; the reason is on stderr. */
  failed: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
