import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const root = resolve(__dirname, "../..");

export interface RunningServer {
  /** "https://localhost:<port>", without a trailing slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What `npm start` runs, on a free port and without opening anything; it builds first when a source is newer than the build. */
export function startServer(): Promise<RunningServer> {
  const child = spawn(process.execPath, [join(root, ".scripts/start.mjs"), "--port=0", "--no-open"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return new Promise((resolve, reject) => {
    const hear = (line: string): void => {
      said.push(line);
      const url = /https:\/\/localhost:\d+/.exec(line)?.[0];
      if (url === undefined) return;
      resolve({
        url,
        stop: () => {
          child.kill("SIGTERM");
          return ended;
        },
      });
    };
    createInterface(child.stdout).on("line", hear);
    createInterface(child.stderr).on("line", (line) => said.push(line));
    child.once("error", reject);
    void ended.then(() => reject(new Error(`The server ended before it was ready:\n${said.join("\n")}`)));
  });
}
