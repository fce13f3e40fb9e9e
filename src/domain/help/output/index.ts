import type { RuleHelp } from "../rule-help";
import { columnUnitTrueHelp } from "./column-unit-true";
import { inputMatchesBudgetHelp } from "./input-matches-budget";
import { outputMetIfAbsorbedHelp } from "./output-met-if-absorbed";
import { outputUnitOfficialHelp } from "./output-unit-official";
import { outputUnitSameHelp } from "./output-unit-same";

/** Help on the rules about the outputs of kegiatan. */
export const outputHelp: readonly RuleHelp[] = [
  inputMatchesBudgetHelp, outputUnitSameHelp, outputMetIfAbsorbedHelp, outputUnitOfficialHelp, columnUnitTrueHelp,
];
