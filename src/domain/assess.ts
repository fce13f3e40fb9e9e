import type { Assessment } from "./assessment";
import { inferArah } from "./calculate/infer-arah";
import type { Workbook } from "./grid";
import { readRecords } from "./read/read-records";
import { recognise } from "./recognise/recognise";
import { composeReport } from "./report/compose-report";
import { runRules } from "./rules/run-rules";
import { defaultSettings, type Settings } from "./settings";

/**
 * The whole program: one reading of a workbook in, everything there is to say of it out. Pure: the same workbook and
 * settings always give the same assessment.
 *
 * Tables are recognised where they stand, read into records whose values know their cells, checked by every rule, and
 * composed into the sheets of Bab III. Our own sheets in the workbook are output and are not read.
 */
export function assess(workbook: Workbook, choices: Partial<Settings> = {}): Assessment {
  const settings = { ...defaultSettings, ...choices };
  const tables = recognise(workbook);
  const read = readRecords(workbook, tables, settings);
  const records = { ...read, iku: read.iku.map((iku) => inferArah(iku, settings)), ikuLain: read.ikuLain.map((iku) => inferArah(iku, settings)) };
  const { findings, unchecked } = runRules({ records, tables, settings }, workbook.grids.map(({ sheet }) => sheet));
  const report = composeReport({ records, settings, tables, findings, unchecked });
  return { instansi: records.instansi, year: records.year, tables, findings, unchecked, ...report, settings, settingIssues: [], indikator: [] };
}
