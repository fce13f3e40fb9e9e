import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START_LIMIT_MS = 120_000;
const FILE_LIMIT_MS = 10_000;

/** What LibreOffice makes of a workbook when it opens it, as an .xlsx of its own or a PDF. Without LibreOffice this fails, it never skips. */
export const convert = (bytes: Uint8Array, to: "xlsx" | "pdf"): Uint8Array => convertAll([bytes], to)[0] as Uint8Array;

/** The same of many workbooks in one run, in their order. */
export function convertAll(files: readonly Uint8Array[], to: "xlsx" | "pdf"): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "lakip-libreoffice-"));
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `in${i}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const filter = to === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : "pdf:calc_pdf_Export";
    const run = spawnSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", filter, "--outdir", join(folder, "out"), ...paths], {
      timeout: START_LIMIT_MS + files.length * FILE_LIMIT_MS,
      encoding: "utf8",
    });
    if (run.error) throw new Error(`LibreOffice (soffice) could not be run; install libreoffice-calc: ${run.error.message}`);
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
    return files.map((_, i) => new Uint8Array(readFileSync(join(folder, "out", `in${i}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
