#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, Worker } from "node:worker_threads";
import { assess } from "../domain/assess";
import { localDay } from "../domain/local-day";
import type { Io } from "./io";
import { main } from "./main";
import { serveChecks } from "./serve-checks";

/** Whoever reads us may stop early (`lakip check … | head`): that is no failure of ours. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

if (parentPort) serveChecks(parentPort, assess);
else {
  const io: Io = {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    color: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
    stderrIsTerminal: process.stderr.isTTY,
    today: localDay(new Date()),
    startWorker: () => new Worker(__filename),
    assess,
    readAsset: (name) => readFile(join(__dirname, "word", name)),
  };
  void main(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}
