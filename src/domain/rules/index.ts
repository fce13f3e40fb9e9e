import { budgetRules } from "./budget/index";
import { documentRules } from "./document/index";
import { ikuRules } from "./iku/index";
import { outputRules } from "./output/index";
import { readingRules } from "./reading/index";
import type { Rule } from "./rule";
import { staffRules } from "./staff/index";

/** Every rule, in the order in which they are shown. */
export const rules: readonly Rule[] = [...readingRules, ...ikuRules, ...budgetRules, ...outputRules, ...staffRules, ...documentRules];
