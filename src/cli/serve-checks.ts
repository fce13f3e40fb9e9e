import type { MessagePort } from "node:worker_threads";
import type { assess } from "../domain/assess";
import { checkFile } from "./check-file";
import type { WorkerRequest } from "./check-in-workers";

/** A worker's side of `checkInWorkers`: one report for each request. */
export function serveChecks(port: MessagePort, program: typeof assess): void {
  port.on("message", ({ request, ...setting }: WorkerRequest) => {
    void checkFile({ ...setting, assess: program }, request).then((report) => port.postMessage(report));
  });
}
