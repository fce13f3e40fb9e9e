import type { Assessment } from "../domain/assessment";
import type { Workbook } from "../domain/grid";

/** The world as the command line sees it. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** True on a terminal that shows colours. */
  readonly color: boolean;
  /** The program in the middle. */
  readonly assess: (workbook: Workbook) => Assessment;
}

export const ExitCode = {
  /** Clean, or warnings only. */
  clean: 0,
  /** Findings of severity error or inconsistency. */
  findings: 1,
  /** Could not run; the reason is on stderr. */
  failed: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
