import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { CheckRequest, FileReport } from "./check-file";
import type { Io } from "./io";
import { failureAsJson } from "./json-report";

/** More of them only wait for memory. */
const MOST_WORKERS = 8;

/** What every worker has to know besides the file. */
export interface WorkerSetting {
  readonly cwd: string;
  readonly color: boolean;
  readonly today: string;
}

/** A request as it goes to a worker. */
export interface WorkerRequest extends WorkerSetting {
  readonly request: CheckRequest;
}

/**
 * Checks files side by side, each worker one at a time. A worker that dies (a workbook too large for it) costs its own
 * file only: another takes its place.
 * @returns the reports in the order of the requests
 */
export async function checkInWorkers(io: Pick<Io, "cwd" | "color" | "today">, start: () => Worker, requests: readonly CheckRequest[], done: (report: FileReport) => void): Promise<FileReport[]> {
  const setting: WorkerSetting = { cwd: io.cwd, color: io.color, today: io.today };
  const reports: FileReport[] = [];
  let next = 0;
  async function work(): Promise<void> {
    let helper = startHelper(start);
    try {
      while (next < requests.length) {
        const at = next++;
        const request = requests[at] as CheckRequest;
        const report = await helper.ask({ ...setting, request });
        reports[at] = report ?? lost(request);
        done(reports[at]);
        if (report === null && next < requests.length) helper = startHelper(start);
      }
    } finally {
      await helper.end();
    }
  }
  const workers = Math.min(availableParallelism(), requests.length, MOST_WORKERS);
  await Promise.all(Array.from({ length: workers }, work));
  return reports;
}

interface Helper {
  /** `null`: the worker ended without an answer. */
  ask(request: WorkerRequest): Promise<FileReport | null>;
  end(): Promise<unknown>;
}

function startHelper(start: () => Worker): Helper {
  const worker = start();
  const ended = new Promise<null>((resolve) => {
    worker.once("error", () => resolve(null));
    worker.once("exit", () => resolve(null));
  });
  return {
    ask(request) {
      const answer = new Promise<FileReport>((resolve) => {
        worker.once("message", resolve);
      });
      worker.postMessage(request);
      return Promise.race([answer, ended]);
    },
    end: () => worker.terminate(),
  };
}

const SENTENCE = "Pemeriksaan berkas ini terhenti, mungkin karena memori habis; periksa berkas ini sendiri, atau hapus lembar yang tidak perlu.";

function lost({ file, json }: CheckRequest): FileReport {
  const failure = { code: "worker-lost", userMessage: SENTENCE };
  return { file, text: null, json: json ? failureAsJson(file, failure) : null, standing: null, hasFindings: false, failures: [failure] };
}
