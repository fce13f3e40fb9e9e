import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileReport } from "../../src/cli/check-file";
import { checkInWorkers } from "../../src/cli/check-in-workers";

const root = join(__dirname, "../..");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lakip-batch-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the built command line checks many files in threads: in order, a damaged one among them", () => {
  for (const name of ["1.xlsx", "3.xlsx", "5.xlsx"]) copyFileSync(join(root, "assets/examples/metro-barat-2022.xlsx"), join(folder, name));
  copyFileSync(join(root, "assets/examples/contoh-lengkap.xlsx"), join(folder, "2.xlsx"));
  writeFileSync(join(folder, "4.xlsx"), "no workbook");
  const files = ["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx", "5.xlsx"];
  const ran = spawnSync(process.execPath, [join(root, ".scripts/lakip.mjs"), "check", ...files, "--json"], { cwd: folder, encoding: "utf8", env: { ...process.env, INIT_CWD: folder } });
  expect(ran.status).toBe(2);
  const reports = JSON.parse(ran.stdout) as { file: string; instansi: string | null; findings: unknown[]; error?: { code: string } }[];
  expect(reports.map(({ file, error }) => [file, error?.code ?? null])).toEqual([["1.xlsx", null], ["2.xlsx", null], ["3.xlsx", null], ["4.xlsx", "not-xlsx"], ["5.xlsx", null]]);
  expect(reports[0]?.instansi).toBe("Kecamatan Metro Barat");
  expect(reports[0]?.findings.length).toBeGreaterThan(10);
  expect(reports[4]?.findings).toEqual(reports[0]?.findings);
  expect(ran.stderr.split("\n").filter((line) => line.startsWith("["))).toHaveLength(5);
});

it("a worker that dies costs its own file only", async () => {
  // A stand-in for the program: it answers, and dies of the file that is too large for it, at once or when idle.
  const program = `
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ request: { file } }) => {
      if (file === "besar") process.exit(1);
      if (file === "meledak") throw new Error("out of memory");
      parentPort.postMessage({ file, text: null, json: null, standing: null, hasFindings: false, failures: [] });
      if (file === "lalu-mati") setTimeout(() => process.exit(1));
    });`;
  const files = ["a", "besar", "b", "meledak", "c", "lalu-mati", "d", "e"];
  const done: string[] = [];
  const reports: FileReport[] = await checkInWorkers(
    { cwd: folder, color: false, today: "2023-01-31" }, () => new Worker(program, { eval: true, stderr: true }), files.map((file) => ({ file, json: false, triwulan: null })), ({ file }) => void done.push(file),
  );
  expect(reports.map(({ file }) => file)).toEqual(files);
  const lost = reports.filter(({ failures }) => failures.length > 0).map(({ file }) => file);
  expect(lost).toEqual(expect.arrayContaining(["besar", "meledak"]));
  expect(lost).not.toEqual(expect.arrayContaining(["a"]));
  expect(done.sort()).toEqual([...files].sort());
});
