import { WorkbookError } from "../domain/workbook-error";
import type { Io } from "./io";
import { plain } from "./wrap";

/** What is told of a failure. */
export interface Failure {
  readonly code: string;
  readonly userMessage: string;
}

/** Any failure as one sentence; what is no WorkbookError is a mistake of this program and says so. */
export function asFailure(error: unknown): Failure {
  if (error instanceof WorkbookError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "bug", userMessage: `Ada kekeliruan di dalam program ini (${plain(detail).slice(0, 200)}); laporkan kepada pembuatnya beserta berkasnya.` };
}

/** One line on stderr: which file, why, what to do. */
export function tell(io: Io, subject: string | null, { userMessage }: Failure): void {
  io.stderr(`lakip: ${subject === null ? "" : `${plain(subject)}: `}${userMessage}\n`);
}
