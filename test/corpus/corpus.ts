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
import { budgetMoreOrLess } from "./layouts/budget-more-or-less";
import { budgetNamesInOwnColumns } from "./layouts/budget-names-in-own-columns";
import { budgetNamesOfSipd } from "./layouts/budget-names-of-sipd";
import { budgetNumbersInNames } from "./layouts/budget-numbers-in-names";
import { budgetOfContracts } from "./layouts/budget-of-contracts";
import { budgetOfPaymentOrders } from "./layouts/budget-of-payment-orders";
import { budgetOldCodes } from "./layouts/budget-old-codes";
import { budgetOtherWordsForShares } from "./layouts/budget-other-words-for-shares";
import { budgetPerBagian } from "./layouts/budget-per-bagian";
import { budgetPerSasaran } from "./layouts/budget-per-sasaran";
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
import { efficiencyCountedIndicators } from "./layouts/efficiency-counted-indicators";
import { efficiencyPerProgram } from "./layouts/efficiency-per-program";
import { efficiencyPerSasaran } from "./layouts/efficiency-per-sasaran";
import { efficiencyWithSavings } from "./layouts/efficiency-with-savings";
import { faithAndTravel } from "./layouts/faith-and-travel";
import { ikuByHalfYear } from "./layouts/iku-by-half-year";
import { ikuCascade } from "./layouts/iku-cascade";
import { ikuGroupsOfSasaran } from "./layouts/iku-groups-of-sasaran";
import { ikuMeasuringForm } from "./layouts/iku-measuring-form";
import { ikuMinimumService } from "./layouts/iku-minimum-service";
import { ikuNotesAndPredikat } from "./layouts/iku-notes-and-predikat";
import { ikuOfOneQuarter } from "./layouts/iku-of-one-quarter";
import { ikuPlain } from "./layouts/iku-plain";
import { ikuSplitWords } from "./layouts/iku-split-words";
import { ikuTablePerSasaran } from "./layouts/iku-table-per-sasaran";
import { ikuThreeLevels } from "./layouts/iku-three-levels";
import { ikuUnderYearBand } from "./layouts/iku-under-year-band";
import { ikuWordsForFigures } from "./layouts/iku-words-for-figures";
import { indicatorPerYearRows } from "./layouts/indicator-per-year-rows";
import { indicatorsWithBudget } from "./layouts/indicators-with-budget";
import { lraExport } from "./layouts/lra-export";
import { lraOfAccounts } from "./layouts/lra-of-accounts";
import { lraWithLastYear } from "./layouts/lra-with-last-year";
import { multiYearBudget } from "./layouts/multi-year-budget";
import { multiYearEachRealisasi } from "./layouts/multi-year-each-realisasi";
import { multiYearPairs } from "./layouts/multi-year-pairs";
import { multiYearProgramsInCapitals } from "./layouts/multi-year-programs-in-capitals";
import { namedTables } from "./layouts/named-tables";
import { narrative } from "./layouts/narrative";
import { nationalStandard } from "./layouts/national-standard";
import { noTables } from "./layouts/no-tables";
import { outputsByVolume } from "./layouts/outputs-by-volume";
import { outputsInOtherWords } from "./layouts/outputs-in-other-words";
import { outputsInputToOutcome } from "./layouts/outputs-input-to-outcome";
import { outputsOfSubKegiatan } from "./layouts/outputs-of-sub-kegiatan";
import { outputsPerKegiatan } from "./layouts/outputs-per-kegiatan";
import { outputsWithMoney } from "./layouts/outputs-with-money";
import { peopleAndLetters } from "./layouts/people-and-letters";
import { pivotReport } from "./layouts/pivot-report";
import { pkAndItsBudget } from "./layouts/pk-and-its-budget";
import { pkBesideItsBudget } from "./layouts/pk-beside-its-budget";
import { pkWithWeights } from "./layouts/pk-with-weights";
import { postsInUnitGroups } from "./layouts/posts-in-unit-groups";
import { programsThatSupport } from "./layouts/programs-that-support";
import { quartersActionPlan } from "./layouts/quarters-action-plan";
import { quartersFlat } from "./layouts/quarters-flat";
import { quartersOfRealisasi } from "./layouts/quarters-of-realisasi";
import { quartersOfTargets } from "./layouts/quarters-of-targets";
import { quartersTAndR } from "./layouts/quarters-t-and-r";
import { quartersThreeLevels } from "./layouts/quarters-three-levels";
import { renstraEndTarget } from "./layouts/renstra-end-target";
import { renstraMatrix } from "./layouts/renstra-matrix";
import { renstraProgramsMatrix } from "./layouts/renstra-programs-matrix";
import { renstraProgress } from "./layouts/renstra-progress";
import { renstraTargetLast } from "./layouts/renstra-target-last";
import { renstraYearlyWithEnd } from "./layouts/renstra-yearly-with-end";
import { renstraYearsReached } from "./layouts/renstra-years-reached";
import { residentsAndServices } from "./layouts/residents-and-services";
import { rfkExport } from "./layouts/rfk-export";
import { rktPrograms } from "./layouts/rkt-programs";
import { stackedWithoutAGap } from "./layouts/stacked-without-a-gap";
import { staffByEducationList } from "./layouts/staff-by-education-list";
import { staffGolonganBySex } from "./layouts/staff-golongan-by-sex";
import { staffNewPosts } from "./layouts/staff-new-posts";
import { staffOfAHospital } from "./layouts/staff-of-a-hospital";
import { staffPangkatDown } from "./layouts/staff-pangkat-down";
import { staffPositionsNeeded } from "./layouts/staff-positions-needed";
import { staffPosts } from "./layouts/staff-posts";
import { staffRuangMenWomen } from "./layouts/staff-ruang-men-women";
import { staffSchoolingInCapitals } from "./layouts/staff-schooling-in-capitals";
import { staffStatusAndSex } from "./layouts/staff-status-and-sex";
import { staffStatusBySex } from "./layouts/staff-status-by-sex";
import { staffUnitsAcrossGolongan } from "./layouts/staff-units-across-golongan";
import { staffUnitsAsGroups } from "./layouts/staff-units-as-groups";
import { staffWithSharesRow } from "./layouts/staff-with-shares-row";
import { tablesInAGrid } from "./layouts/tables-in-a-grid";
import { taxPerVillage } from "./layouts/tax-per-village";
import { wholeReport } from "./layouts/whole-report";
import { yearsAgainstNeighbours } from "./layouts/years-against-neighbours";
import { yearsInRowsOfHeads } from "./layouts/years-in-rows-of-heads";
import { yearsInThreeBlocks } from "./layouts/years-in-three-blocks";
import { yearsOfRealisasi } from "./layouts/years-of-realisasi";
import { yearsOneLevel } from "./layouts/years-one-level";
import { yearsTargetAndRealisasi } from "./layouts/years-target-and-realisasi";
import { yearsUpAndDown } from "./layouts/years-up-and-down";
import { yearsWithRiseAndFall } from "./layouts/years-with-rise-and-fall";
import { yearsWithTargetOfThisOne } from "./layouts/years-with-target-of-this-one";

/** Every layout, by name. */
export const corpus: readonly Layout[] = [
  areas, assetsWithTotals, attendanceAndLevies, budgetBeforeAndAfterChange, budgetBesideIndicators, budgetBlockPerProgram, budgetByFund,
  budgetByKindOfSpending, budgetByQuarter, budgetCalledTarget, budgetCodesInNames, budgetCodesSumsOnTop, budgetDecimalNumbering, budgetDownToAccounts,
  budgetFormulas, budgetFourDepths, budgetGroupsAndLetters, budgetHeadingsPerPage, budgetIndented, budgetKegiatanWithOutputs, budgetLetterhead,
  budgetMoreOrLess, budgetNamesInOwnColumns, budgetNamesOfSipd, budgetNumbersInNames, budgetOfContracts, budgetOfPaymentOrders, budgetOldCodes,
  budgetOtherWordsForShares, budgetPerBagian, budgetPerSasaran, budgetPerUnit, budgetPerVillage, budgetProgramsByWord, budgetSeveralOutputs, budgetSplitCodes,
  budgetSplitWords, budgetSpreadHeadings, budgetTotalFirst, budgetTwoYearsBeside, budgetUnderThreeLevels, budgetUnitsBelowHeadings, budgetUnwordedSubtotals,
  budgetUpperCaseReport, budgetWithGaps, budgetWithHelperColumn, budgetWordedSubtotals, causesAndSolutions, causesWithSasaran, costEstimate,
  efficiencyCountedIndicators, efficiencyPerProgram, efficiencyPerSasaran, efficiencyWithSavings, faithAndTravel, ikuByHalfYear, ikuCascade,
  ikuGroupsOfSasaran, ikuMeasuringForm, ikuMinimumService, ikuNotesAndPredikat, ikuOfOneQuarter, ikuPlain, ikuSplitWords, ikuTablePerSasaran, ikuThreeLevels,
  ikuUnderYearBand, ikuWordsForFigures, indicatorPerYearRows, indicatorsWithBudget, lraExport, lraOfAccounts, lraWithLastYear, multiYearBudget,
  multiYearEachRealisasi, multiYearPairs, multiYearProgramsInCapitals, namedTables, narrative, nationalStandard, noTables, outputsByVolume,
  outputsInOtherWords, outputsInputToOutcome, outputsOfSubKegiatan, outputsPerKegiatan, outputsWithMoney, peopleAndLetters, pivotReport, pkAndItsBudget,
  pkBesideItsBudget, pkWithWeights, postsInUnitGroups, programsThatSupport, quartersActionPlan, quartersFlat, quartersOfRealisasi, quartersOfTargets,
  quartersTAndR, quartersThreeLevels, renstraEndTarget, renstraMatrix, renstraProgramsMatrix, renstraProgress, renstraTargetLast, renstraYearlyWithEnd,
  renstraYearsReached, residentsAndServices, rfkExport, rktPrograms, stackedWithoutAGap, staffByEducationList, staffGolonganBySex, staffNewPosts,
  staffOfAHospital, staffPangkatDown, staffPositionsNeeded, staffPosts, staffRuangMenWomen, staffSchoolingInCapitals, staffStatusAndSex, staffStatusBySex,
  staffUnitsAcrossGolongan, staffUnitsAsGroups, staffWithSharesRow, tablesInAGrid, taxPerVillage, wholeReport, yearsAgainstNeighbours, yearsInRowsOfHeads,
  yearsInThreeBlocks, yearsOfRealisasi, yearsOneLevel, yearsTargetAndRealisasi, yearsUpAndDown, yearsWithRiseAndFall, yearsWithTargetOfThisOne,
];
