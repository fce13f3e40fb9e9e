import type { Assessment } from "../assessment";
import { chooseArah } from "../calculate/choose-arah";
import { upToTriwulan } from "../calculate/up-to-triwulan";
import type { DefinedName, Workbook } from "../grid";
import type { Iku } from "../model/iku";
import { readRecords } from "../read/read-records";
import { isOfOtherYear } from "../read/year-preference";
import type { Settings } from "../settings";
import { choiceNames } from "../settings-store";
import { carryAnggaran } from "./carry-anggaran";
import { carryKeluaran } from "./carry-keluaran";
import { carryGolongan, carryJabatan } from "./carry-pegawai";
import { carryProfil, isKnownScale } from "./carry-profil";
import { carryRealisasi } from "./carry-realisasi";
import { carryTargets } from "./carry-targets";
import { wholeLeftOut } from "./left-out";
import type { LastYear, NewYear } from "./new-year";

/**
 * The workbook for the year after: the named tables with all that stays from year to year, the old year's target and
 * realisasi as the comparison, no amounts and no counts. Pure; the old workbook may be of named or of recognised tables.
 *
 * @param workbook the old one, as it was read
 * @param assessment what was recognised there and which choices are in force
 */
export function copyToNewYear(workbook: Workbook, { tables, settings: inForce }: Pick<Assessment, "tables" | "settings">): NewYear {
  const settings: Settings = { ...inForce, triwulan: null };
  const read = readRecords(workbook, tables, settings);
  const { year } = read;
  // A workbook of targets only has indicators, though nothing to report of them.
  const ikuList = read.iku.length > 0 ? read.iku : read.indikatorRows.flatMap(({ target, ...row }): Iku[] => (target === null || isOfOtherYear(row.table, year) ? [] : [{ ...row, target }]));
  const records = { ...read, iku: ikuList.map((iku) => upToTriwulan(chooseArah(iku, settings).iku, settings)) };
  const last: LastYear = { workbook, tables, settings, records, year, next: year === null ? null : year + 1 };
  const parts = [carryProfil, carryTargets, carryRealisasi, carryAnggaran, carryKeluaran, carryGolongan, carryJabatan].map((carry) => carry(last));
  return {
    year: last.next,
    templates: parts.map(({ template }) => template),
    names: keptChoices(settings),
    carried: parts.flatMap(({ carried }) => carried),
    leftOut: [...parts.flatMap(({ leftOut }) => leftOut), ...wholeLeftOut(last)],
  };
}

/** Choices that the table Profil has no column for: of single indicators, and a scale of the office's own. */
function keptChoices(settings: Settings): readonly DefinedName[] {
  const hasIndikator = Object.keys(settings.indikator).length > 0;
  return choiceNames({ ...(hasIndikator ? { indikator: settings.indikator } : {}), ...(isKnownScale(settings) ? {} : { scale: settings.scale }) });
}
