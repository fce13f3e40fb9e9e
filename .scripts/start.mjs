/** `npm start [-- --port=3000] [--no-open]`: builds, serves, and opens the workbench where there is a desktop. */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { buildIfStale } from "./build.mjs";
import { serve } from "./serve.mjs";

/** The port that manifest.xml names. */
const PORT = 3000;

const { values } = parseArgs({ options: { port: { type: "string" }, "no-open": { type: "boolean", default: false } } });

async function main() {
  buildIfStale();
  const { url, trusted, stop } = await listen();
  const page = `${url}/workbench.html`;
  process.stdout.write(`\nWorkbench: ${page}\n`);
  if (!trusted) process.stdout.write("The browser will warn about the certificate of localhost: go on to the page, or run `npm run trust` once.\n");
  process.stdout.write("Stop with Ctrl+C.\n");
  if (!values["no-open"] && hasDesktop()) open(page);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop().then(() => process.exit(0)));
}

/** A port asked for is taken or nothing; without one, the next free port after the usual one. */
async function listen() {
  if (values.port !== undefined) return serve(Number(values.port));
  for (let port = PORT; port < PORT + 20; port++) {
    try {
      return await serve(port);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      process.stdout.write(`Port ${port} is in use${port === PORT ? " (real Excel needs it: manifest.xml names it)" : ""}.\n`);
    }
  }
  throw new Error(`No free port from ${PORT} to ${PORT + 19}: stop a server that runs there, or choose one with \`npm start -- --port=NUMBER\`.`);
}

function hasDesktop() {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function open(page) {
  const [command, ...args] =
    process.platform === "win32" ? ["cmd", "/c", "start", "", page] : process.platform === "darwin" ? ["open", page] : ["xdg-open", page];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => process.stdout.write(`No browser could be opened: open ${page} yourself.\n`));
  child.unref();
}

main().catch((error) => {
  const reason = error.code === "EADDRINUSE" ? `Port ${values.port} is in use: stop what runs there, or leave --port out.` : error.message;
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
});
