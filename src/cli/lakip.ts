#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { assess } from "../domain/assess";
import type { Io } from "./io";
import { main } from "./main";

/** Whoever reads us may stop early (`lakip check … | head`): that is no failure of ours. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const io: Io = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  color: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  assess,
  readAsset: (name) => readFile(join(__dirname, "word", name)),
};

void main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
