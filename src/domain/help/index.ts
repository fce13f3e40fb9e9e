import { budgetHelp } from "./budget/index";
import { documentHelp } from "./document/index";
import { ikuHelp } from "./iku/index";
import { outputHelp } from "./output/index";
import { readingHelp } from "./reading/index";
import type { RuleHelp } from "./rule-help";
import { staffHelp } from "./staff/index";

/** Help on every rule; loaded only when somebody asks for it. */
export const ruleHelp: readonly RuleHelp[] = [...readingHelp, ...ikuHelp, ...budgetHelp, ...outputHelp, ...staffHelp, ...documentHelp];
