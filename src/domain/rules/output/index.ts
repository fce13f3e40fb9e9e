import type { Rule } from "../rule";
import { columnUnitTrue } from "./column-unit-true";
import { inputMatchesBudget } from "./input-matches-budget";
import { outputMetIfAbsorbed } from "./output-met-if-absorbed";
import { outputUnitOfficial } from "./output-unit-official";
import { outputUnitSame } from "./output-unit-same";

/** The rules about outputs. */
export const outputRules: readonly Rule[] = [inputMatchesBudget, outputUnitSame, outputMetIfAbsorbed, outputUnitOfficial, columnUnitTrue];
