import type { Assessment, BoundTable, IndikatorChoice } from "./assessment";
import { chooseArah } from "./calculate/choose-arah";
import { triwulanOf, upToTriwulan } from "./calculate/up-to-triwulan";
import { checkChoices } from "./check-choices";
import type { Workbook } from "./grid";
import type { Iku } from "./model/iku";
import { readRecords } from "./read/read-records";
import { readProfil } from "./read/read-settings";
import { wordsKey } from "./read/same-words";
import { openTable } from "./read/table-reader";
import { recognise } from "./recognise/recognise";
import { composeReport } from "./report/compose-report";
import { runRules } from "./rules/run-rules";
import type { Settings } from "./settings";
import { mergeChoices, storedChoices } from "./settings-store";

/**
 * The whole program: one reading of a workbook in, everything there is to say of it out. Pure: the same workbook and
 * choices always give the same assessment.
 *
 * Tables are recognised where they stand, read into records whose values know their cells, checked by every rule, and
 * composed into the sheets of Bab III. Our own sheets in the workbook are output and are not read. The choices given
 * count before those kept in the workbook, and these before the table Profil.
 */
export function assess(workbook: Workbook, choices: Partial<Settings> = {}): Assessment {
  const tables = recognise(workbook);
  const given = checkChoices({ ...choices }, "Pilihan yang diberikan");
  const stored = storedChoices(workbook.names);
  const profil = readProfil(openProfil(workbook, tables));
  const settings = mergeChoices([given.choices, stored.choices, profil.choices]);
  const settingIssues = [...given.issues, ...stored.issues, ...profil.issues];
  const read = readRecords(workbook, tables, settings);
  const directed = read.iku.map((iku) => chooseArah(iku, settings));
  const records = { ...read, iku: directed.map(({ iku }) => upToTriwulan(iku, settings)), ikuLain: read.ikuLain.map((iku) => chooseArah(iku, settings).iku) };
  const { findings, unchecked } = runRules({ records, tables, settings }, workbook.grids.map(({ sheet }) => sheet));
  const report = composeReport({ records, settings, tables, findings, unchecked, settingIssues });
  const indikator = directed.map(({ iku, arahFrom }) => ({ ...choiceOf(iku, settings), arahFrom }));
  return { instansi: records.instansi, year: records.year, tables, findings, unchecked, ...report, settings, settingIssues, indikator };
}

function openProfil({ grids }: Workbook, tables: readonly BoundTable[]) {
  const table = tables.find(({ kind }) => kind === "profil");
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  return table && grid ? openTable(table, grid) : null;
}

const choiceOf = (iku: Iku, settings: Settings): Omit<IndikatorChoice, "arahFrom"> => ({
  key: wordsKey(iku.indikator.text), name: iku.indikator.text, arah: iku.arah, triwulan: triwulanOf(iku, settings),
});
