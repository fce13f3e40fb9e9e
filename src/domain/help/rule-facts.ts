import type { Severity } from "../finding";
import { rules } from "../rules/index";

/** What is told of a rule itself, apart from the help on it. */
export interface RuleFacts {
  readonly id: string;
  /** What must hold. */
  readonly title: string;
  readonly severity: Severity;
  readonly basis: string;
  readonly notChecked: string;
}

const facts = new Map<string, RuleFacts>(rules.map((rule) => [rule.id, rule]));

/** `null`: there is no rule of that id. */
export const factsOf = (id: string): RuleFacts | null => facts.get(id) ?? null;
