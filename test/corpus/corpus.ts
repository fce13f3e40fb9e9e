import type { Layout } from "./layout";
import { areas } from "./layouts/areas";
import { assetsWithTotals } from "./layouts/assets-with-totals";
import { attendanceAndLevies } from "./layouts/attendance-and-levies";
import { budgetBeforeAndAfterChange } from "./layouts/budget-before-and-after-change";
import { budgetBesideIndicators } from "./layouts/budget-beside-indicators";
import { budgetBlockPerProgram } from "./layouts/budget-block-per-program";
import { budgetByFund } from "./layouts/budget-by-fund";
import { budgetByKindOfSpending } from "./layouts/budget-by-kind-of-spending";
import { budgetByQuarter } from "./layouts/budget-by-quarter";
import { budgetCalledTarget } from "./layouts/budget-called-target";
import { budgetCodesInNames } from "./layouts/budget-codes-in-names";
import { budgetCodesSumsOnTop } from "./layouts/budget-codes-sums-on-top";
import { budgetDecimalNumbering } from "./layouts/budget-decimal-numbering";
import { budgetDownToAccounts } from "./layouts/budget-down-to-accounts";
import { budgetFormulas } from "./layouts/budget-formulas";
import { budgetFourDepths } from "./layouts/budget-four-depths";
import { budgetGroupsAndLetters } from "./layouts/budget-groups-and-letters";
import { budgetHeadingsPerPage } from "./layouts/budget-headings-per-page";
import { budgetIndented } from "./layouts/budget-indented";
import { budgetKegiatanWithOutputs } from "./layouts/budget-kegiatan-with-outputs";
import { budgetLetterhead } from "./layouts/budget-letterhead";
import { budgetNamesInOwnColumns } from "./layouts/budget-names-in-own-columns";
import { budgetNamesOfSipd } from "./layouts/budget-names-of-sipd";
import { budgetNumbersInNames } from "./layouts/budget-numbers-in-names";
import { budgetOldCodes } from "./layouts/budget-old-codes";
import { budgetOtherWordsForShares } from "./layouts/budget-other-words-for-shares";
import { budgetPerUnit } from "./layouts/budget-per-unit";
import { budgetPerVillage } from "./layouts/budget-per-village";
import { budgetProgramsByWord } from "./layouts/budget-programs-by-word";
import { budgetSeveralOutputs } from "./layouts/budget-several-outputs";
import { budgetSplitCodes } from "./layouts/budget-split-codes";
import { budgetSplitWords } from "./layouts/budget-split-words";
import { budgetSpreadHeadings } from "./layouts/budget-spread-headings";
import { budgetTotalFirst } from "./layouts/budget-total-first";
import { budgetTwoYearsBeside } from "./layouts/budget-two-years-beside";
import { budgetUnderThreeLevels } from "./layouts/budget-under-three-levels";
import { budgetUnitsBelowHeadings } from "./layouts/budget-units-below-headings";
import { budgetUnwordedSubtotals } from "./layouts/budget-unworded-subtotals";
import { budgetUpperCaseReport } from "./layouts/budget-upper-case-report";
import { budgetWithGaps } from "./layouts/budget-with-gaps";
import { budgetWithHelperColumn } from "./layouts/budget-with-helper-column";
import { budgetWordedSubtotals } from "./layouts/budget-worded-subtotals";
import { causesAndSolutions } from "./layouts/causes-and-solutions";
import { causesWithSasaran } from "./layouts/causes-with-sasaran";
import { costEstimate } from "./layouts/cost-estimate";
import { efficiencyPerProgram } from "./layouts/efficiency-per-program";
import { efficiencyPerSasaran } from "./layouts/efficiency-per-sasaran";
import { faithAndTravel } from "./layouts/faith-and-travel";
import { ikuCascade } from "./layouts/iku-cascade";
import { ikuGroupsOfSasaran } from "./layouts/iku-groups-of-sasaran";
import { ikuMeasuringForm } from "./layouts/iku-measuring-form";
import { ikuNotesAndPredikat } from "./layouts/iku-notes-and-predikat";
import { ikuOfOneQuarter } from "./layouts/iku-of-one-quarter";
import { ikuPlain } from "./layouts/iku-plain";
import { ikuSplitWords } from "./layouts/iku-split-words";
import { ikuTablePerSasaran } from "./layouts/iku-table-per-sasaran";
import { ikuThreeLevels } from "./layouts/iku-three-levels";
import { ikuWordsForFigures } from "./layouts/iku-words-for-figures";
import { indicatorPerYearRows } from "./layouts/indicator-per-year-rows";
import { indicatorsWithBudget } from "./layouts/indicators-with-budget";
import { lraExport } from "./layouts/lra-export";
import { lraOfAccounts } from "./layouts/lra-of-accounts";
import { multiYearBudget } from "./layouts/multi-year-budget";
import { multiYearEachRealisasi } from "./layouts/multi-year-each-realisasi";
import { multiYearPairs } from "./layouts/multi-year-pairs";
import { namedTables } from "./layouts/named-tables";
import { narrative } from "./layouts/narrative";
import { nationalStandard } from "./layouts/national-standard";
import { noTables } from "./layouts/no-tables";
import { outputsInOtherWords } from "./layouts/outputs-in-other-words";
import { outputsOfSubKegiatan } from "./layouts/outputs-of-sub-kegiatan";
import { outputsPerKegiatan } from "./layouts/outputs-per-kegiatan";
import { outputsWithMoney } from "./layouts/outputs-with-money";
import { peopleAndLetters } from "./layouts/people-and-letters";
import { pivotReport } from "./layouts/pivot-report";
import { pkAndItsBudget } from "./layouts/pk-and-its-budget";
import { pkBesideItsBudget } from "./layouts/pk-beside-its-budget";
import { postsInUnitGroups } from "./layouts/posts-in-unit-groups";
import { programsThatSupport } from "./layouts/programs-that-support";
import { quartersFlat } from "./layouts/quarters-flat";
import { quartersOfRealisasi } from "./layouts/quarters-of-realisasi";
import { quartersOfTargets } from "./layouts/quarters-of-targets";
import { quartersThreeLevels } from "./layouts/quarters-three-levels";
import { renstraEndTarget } from "./layouts/renstra-end-target";
import { renstraMatrix } from "./layouts/renstra-matrix";
import { renstraProgramsMatrix } from "./layouts/renstra-programs-matrix";
import { renstraProgress } from "./layouts/renstra-progress";
import { renstraTargetLast } from "./layouts/renstra-target-last";
import { residentsAndServices } from "./layouts/residents-and-services";
import { rfkExport } from "./layouts/rfk-export";
import { rktPrograms } from "./layouts/rkt-programs";
import { stackedWithoutAGap } from "./layouts/stacked-without-a-gap";
import { staffByEducationList } from "./layouts/staff-by-education-list";
import { staffGolonganBySex } from "./layouts/staff-golongan-by-sex";
import { staffNewPosts } from "./layouts/staff-new-posts";
import { staffPositionsNeeded } from "./layouts/staff-positions-needed";
import { staffPosts } from "./layouts/staff-posts";
import { staffRuangMenWomen } from "./layouts/staff-ruang-men-women";
import { staffStatusAndSex } from "./layouts/staff-status-and-sex";
import { staffStatusBySex } from "./layouts/staff-status-by-sex";
import { staffUnitsAcrossGolongan } from "./layouts/staff-units-across-golongan";
import { staffUnitsAsGroups } from "./layouts/staff-units-as-groups";
import { staffWithSharesRow } from "./layouts/staff-with-shares-row";
import { tablesInAGrid } from "./layouts/tables-in-a-grid";
import { taxPerVillage } from "./layouts/tax-per-village";
import { wholeReport } from "./layouts/whole-report";
import { yearsInRowsOfHeads } from "./layouts/years-in-rows-of-heads";
import { yearsInThreeBlocks } from "./layouts/years-in-three-blocks";
import { yearsOfRealisasi } from "./layouts/years-of-realisasi";
import { yearsOneLevel } from "./layouts/years-one-level";
import { yearsTargetAndRealisasi } from "./layouts/years-target-and-realisasi";
import { yearsUpAndDown } from "./layouts/years-up-and-down";
import { yearsWithTargetOfThisOne } from "./layouts/years-with-target-of-this-one";

/** Every layout, by name. */
export const corpus: readonly Layout[] = [
  areas, assetsWithTotals, attendanceAndLevies, budgetBeforeAndAfterChange, budgetBesideIndicators, budgetBlockPerProgram, budgetByFund,
  budgetByKindOfSpending, budgetByQuarter, budgetCalledTarget, budgetCodesInNames, budgetCodesSumsOnTop, budgetDecimalNumbering, budgetDownToAccounts,
  budgetFormulas, budgetFourDepths, budgetGroupsAndLetters, budgetHeadingsPerPage, budgetIndented, budgetKegiatanWithOutputs, budgetLetterhead,
  budgetNamesInOwnColumns, budgetNamesOfSipd, budgetNumbersInNames, budgetOldCodes, budgetOtherWordsForShares, budgetPerUnit, budgetPerVillage,
  budgetProgramsByWord, budgetSeveralOutputs, budgetSplitCodes, budgetSplitWords, budgetSpreadHeadings, budgetTotalFirst, budgetTwoYearsBeside,
  budgetUnderThreeLevels, budgetUnitsBelowHeadings, budgetUnwordedSubtotals, budgetUpperCaseReport, budgetWithGaps, budgetWithHelperColumn,
  budgetWordedSubtotals, causesAndSolutions, causesWithSasaran, costEstimate, efficiencyPerProgram, efficiencyPerSasaran, faithAndTravel, ikuCascade,
  ikuGroupsOfSasaran, ikuMeasuringForm, ikuNotesAndPredikat, ikuOfOneQuarter, ikuPlain, ikuSplitWords, ikuTablePerSasaran, ikuThreeLevels, ikuWordsForFigures,
  indicatorPerYearRows, indicatorsWithBudget, lraExport, lraOfAccounts, multiYearBudget, multiYearEachRealisasi, multiYearPairs, namedTables, narrative,
  nationalStandard, noTables, outputsInOtherWords, outputsOfSubKegiatan, outputsPerKegiatan, outputsWithMoney, peopleAndLetters, pivotReport, pkAndItsBudget,
  pkBesideItsBudget, postsInUnitGroups, programsThatSupport, quartersFlat, quartersOfRealisasi, quartersOfTargets, quartersThreeLevels, renstraEndTarget,
  renstraMatrix, renstraProgramsMatrix, renstraProgress, renstraTargetLast, residentsAndServices, rfkExport, rktPrograms, stackedWithoutAGap,
  staffByEducationList, staffGolonganBySex, staffNewPosts, staffPositionsNeeded, staffPosts, staffRuangMenWomen, staffStatusAndSex, staffStatusBySex,
  staffUnitsAcrossGolongan, staffUnitsAsGroups, staffWithSharesRow, tablesInAGrid, taxPerVillage, wholeReport, yearsInRowsOfHeads, yearsInThreeBlocks,
  yearsOfRealisasi, yearsOneLevel, yearsTargetAndRealisasi, yearsUpAndDown, yearsWithTargetOfThisOne,
];
