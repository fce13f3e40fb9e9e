#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, Worker } from "node:worker_threads";
import { assess } from "../domain/assess";
import type { Io } from "./io";
import { main } from "./main";
import { serveChecks } from "./serve-checks";

/** Whoever reads us may stop early (`lakip check … | head`): that is no failure of ours. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/** "2023-01-31", by the clock of this machine. */
function localDate(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

if (parentPort) serveChecks(parentPort, assess);
else {
  const io: Io = {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    color: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
    stderrIsTerminal: process.stderr.isTTY,
    today: localDate(new Date()),
    startWorker: () => new Worker(__filename),
    assess,
    readAsset: (name) => readFile(join(__dirname, "word", name)),
  };
  void main(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}
