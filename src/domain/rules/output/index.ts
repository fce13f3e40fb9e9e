import type { Rule } from "../rule";
import { columnUnitTrue } from "./column-unit-true";
import { outputMetIfAbsorbed } from "./output-met-if-absorbed";
import { outputUnitOfficial } from "./output-unit-official";
import { outputUnitSame } from "./output-unit-same";

/** The rules about outputs. */
export const outputRules: readonly Rule[] = [outputUnitSame, outputMetIfAbsorbed, outputUnitOfficial, columnUnitTrue];
