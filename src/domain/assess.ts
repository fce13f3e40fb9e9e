import type { Assessment, BoundTable, IndikatorChoice } from "./assessment";
import { chooseArah } from "./calculate/choose-arah";
import { fingerprint } from "./calculate/fingerprint";
import { triwulanOf, upToTriwulan } from "./calculate/up-to-triwulan";
import { checkChoices } from "./check-choices";
import type { Workbook } from "./grid";
import { storedCheck } from "./last-check";
import type { Iku } from "./model/iku";
import { isReady } from "./ready";
import { readRecords } from "./read/read-records";
import { readProfil } from "./read/read-settings";
import { wordsKey } from "./read/same-words";
import { openTable } from "./read/table-reader";
import { applyBindings } from "./recognise/apply-bindings";
import { recognise } from "./recognise/recognise";
import { composeReport } from "./report/compose-report";
import { composeHeadline } from "./report/headline";
import { missingSheets } from "./report/missing-sheets";
import { runRules } from "./rules/run-rules";
import type { Settings } from "./settings";
import { mergeChoices, storedChoices } from "./settings-store";
import { storedBindings } from "./stored-bindings";
import { applyWaivers, storedWaivers } from "./waivers";

/**
 * The whole program: one reading of a workbook in, everything there is to say of it out. Pure: the same workbook, choices
 * and day always give the same assessment.
 *
 * Tables are recognised where they stand, and what the user has confirmed counts before that. They are read into records
 * whose values know their cells, checked by every rule, and composed into the sheets of Bab III; the sheets only once
 * somebody asks for them. Our own sheets in the workbook are output and are not read. The choices given count before those
 * kept in the workbook, and these before the table Profil.
 *
 * @param today "2023-01-31", for the deadline and the date of the verdict; `null`: not known
 */
export function assess(workbook: Workbook, choices: Partial<Settings> = {}, today: string | null = null): Assessment {
  const { tables, states } = applyBindings(workbook, recognise(workbook), storedBindings(workbook.names).bindings);
  const given = checkChoices({ ...choices }, "Pilihan yang diberikan");
  const stored = storedChoices(workbook.names);
  const profil = readProfil(openProfil(workbook, tables));
  const settings = mergeChoices([given.choices, stored.choices, profil.choices]);
  const settingIssues = [...given.issues, ...stored.issues, ...profil.issues];
  const read = readRecords(workbook, tables, settings);
  const directed = read.iku.map((iku) => chooseArah(iku, settings));
  const records = { ...read, iku: directed.map(({ iku }) => upToTriwulan(iku, settings)), ikuLain: read.ikuLain.map((iku) => chooseArah(iku, settings).iku) };

  const missing = missingSheets({ records, settings, tables });
  const { unchecked, failures, ...outcome } = runRules({ records, tables, bindings: states, settings, workbook, missing, today });
  const { findings, ...waivers } = applyWaivers(outcome.findings, storedWaivers(workbook.names));
  const ready = isReady(findings, missing, failures);
  const mark = fingerprint(records);
  const report = once(() => composeReport({ records, settings, tables, workbook, findings, unchecked, failures, settingIssues, missing, ready, today, fingerprint: mark }));
  const headline = once(() => composeHeadline(records, settings));
  return {
    instansi: records.instansi, year: records.year, tables, bindings: states, findings, unchecked, failures, waivers, missing, ready, fingerprint: mark, lastCheck: storedCheck(workbook.names, mark),
    settings, settingIssues, indikator: directed.map(({ iku, arahFrom }) => ({ ...choiceOf(iku, settings), arahFrom })),
    get headline() { return headline(); },
    get sheets() { return report().sheets; },
    get document() { return report().document; },
  };
}

function once<T extends object>(compose: () => T): () => T {
  let composed: T | null = null;
  return () => (composed ??= compose());
}

function openProfil({ grids }: Workbook, tables: readonly BoundTable[]) {
  const table = tables.find(({ kind }) => kind === "profil");
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  return table && grid ? openTable(table, grid) : null;
}

const choiceOf = (iku: Iku, settings: Settings): Omit<IndikatorChoice, "arahFrom"> => ({
  key: wordsKey(iku.indikator.text), name: iku.indikator.text, arah: iku.arah, triwulan: triwulanOf(iku, settings),
});
