import { assess } from "../../src/domain/assess";
import { refName } from "../../src/domain/grid";
import type { CleanWorkbook } from "../fixtures/clean/clean-workbook";

/** What the program says of a workbook in which everything agrees: errors, inconsistencies and rules that broke; empty when it is right. */
export function falseFindings({ seed, render }: CleanWorkbook): string[] {
  const { findings, failures } = assess(render());
  return [
    ...findings.filter(({ severity }) => severity !== "warning").map(({ rule, severity, at, found, expected, message }) => `${rule} (${severity}) seed ${seed} ${refName(at[0])}: ${found ?? "-"} | ${expected ?? "-"} | ${message}`),
    ...failures.map(({ rule, error }) => `${rule} (broke) seed ${seed}: ${String(error)}`),
  ];
}
