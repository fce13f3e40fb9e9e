import type { Layout } from "./layout";
import { areas } from "./layouts/areas";
import { budgetBeforeAndAfterChange } from "./layouts/budget-before-and-after-change";
import { budgetBlockPerProgram } from "./layouts/budget-block-per-program";
import { budgetCodesSumsOnTop } from "./layouts/budget-codes-sums-on-top";
import { budgetGroupsAndLetters } from "./layouts/budget-groups-and-letters";
import { budgetHeadingsPerPage } from "./layouts/budget-headings-per-page";
import { budgetIndented } from "./layouts/budget-indented";
import { budgetNamesInOwnColumns } from "./layouts/budget-names-in-own-columns";
import { budgetNumbersInNames } from "./layouts/budget-numbers-in-names";
import { budgetSplitCodes } from "./layouts/budget-split-codes";
import { budgetUnwordedSubtotals } from "./layouts/budget-unworded-subtotals";
import { budgetWordedSubtotals } from "./layouts/budget-worded-subtotals";
import { ikuGroupsOfSasaran } from "./layouts/iku-groups-of-sasaran";
import { ikuPlain } from "./layouts/iku-plain";
import { ikuSplitWords } from "./layouts/iku-split-words";
import { multiYearBudget } from "./layouts/multi-year-budget";
import { noTables } from "./layouts/no-tables";
import { pkAndItsBudget } from "./layouts/pk-and-its-budget";
import { quartersFlat } from "./layouts/quarters-flat";
import { renstraEndTarget } from "./layouts/renstra-end-target";
import { renstraMatrix } from "./layouts/renstra-matrix";
import { staffPosts } from "./layouts/staff-posts";
import { staffUnitsAsGroups } from "./layouts/staff-units-as-groups";
import { yearsOfRealisasi } from "./layouts/years-of-realisasi";
import { yearsTargetAndRealisasi } from "./layouts/years-target-and-realisasi";

/** Every layout, by name. */
export const corpus: readonly Layout[] = [
  areas, budgetBeforeAndAfterChange, budgetBlockPerProgram, budgetCodesSumsOnTop, budgetGroupsAndLetters, budgetHeadingsPerPage, budgetIndented, budgetNamesInOwnColumns, budgetNumbersInNames, budgetSplitCodes, budgetUnwordedSubtotals, budgetWordedSubtotals, ikuGroupsOfSasaran, ikuPlain, ikuSplitWords, multiYearBudget, noTables, pkAndItsBudget, quartersFlat, renstraEndTarget, renstraMatrix, staffPosts, staffUnitsAsGroups, yearsOfRealisasi, yearsTargetAndRealisasi,
];
