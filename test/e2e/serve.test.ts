import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join, resolve } from "node:path";
import { startServer, type RunningServer } from "./serve";

jest.setTimeout(120_000);

const root = resolve(__dirname, "../..");

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly caching: string | undefined;
  readonly location: string | undefined;
  readonly body: Buffer;
}

/** The path goes over the wire as it is written here, dots and all. */
function ask(server: RunningServer, path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: new URL(server.url).port, path, method, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { "content-type": type, "cache-control": caching, location } = response.headers;
        resolve({ status: response.statusCode, type, caching, location, body: Buffer.concat(chunks) });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the development server", () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
  }, 120_000);
  afterAll(() => server.stop());

  it.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/commands.html", "text/html; charset=utf-8"],
    ["/workbench.html", "text/html; charset=utf-8"],
    ["/manifest.xml", "application/xml; charset=utf-8"],
    ["/lib/office.js", "text/javascript; charset=utf-8"],
    ["/assets/icon-32.png", "image/png"],
    ["/assets/examples/metro-barat-2022.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ])("serves %s uncached", async (path, type) => {
    const answer = await ask(server, path);
    expect([answer.status, answer.type, answer.caching]).toEqual([200, type, "no-store"]);
    expect(answer.body.length).toBeGreaterThan(0);
  });

  it("leads from / to the workbench", async () => {
    const { status, location } = await ask(server, "/");
    expect([status, location]).toEqual([302, "/workbench.html"]);
  });

  it("serves the workbook byte for byte", async () => {
    const { body } = await ask(server, "/assets/examples/metro-barat-2022.xlsx");
    expect(body.equals(readFileSync(join(root, "assets/examples/metro-barat-2022.xlsx")))).toBe(true);
  });

  it("takes Office.js from node_modules while the page stays as shipped", async () => {
    const shipped = readFileSync(join(root, "dist/addin/taskpane.html"), "utf8");
    expect(shipped).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    const { body } = await ask(server, "/taskpane.html");
    expect(body.toString()).toContain('src="/lib/office.js"');
  });

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/..%5c..%5cpackage.json",
    "/lib/..%2f..%2foffice-js/package.json",
    "/lib/%00office.js",
    "/%e0",
    "/js",
    "/nothing.html",
  ])("has nothing at %s", async (path) => {
    expect((await ask(server, path)).status).toBe(404);
  });

  it("only lets itself be read", async () => {
    expect((await ask(server, "/taskpane.html", "POST")).status).toBe(405);
    expect(await ask(server, "/taskpane.html", "HEAD")).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  it("says so when the port asked for is in use", async () => {
    const { port } = new URL(server.url);
    const child = spawn(process.execPath, [join(root, ".scripts/start.mjs"), `--port=${port}`, "--no-open"], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect([status, said.split("\n").length, said.includes(port)]).toEqual([1, 2, true]);
  });

  it("ends at once when told to", async () => {
    const other = await startServer();
    await other.stop();
    await expect(ask(other, "/taskpane.html")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });
});
