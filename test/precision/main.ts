import { measureCleanness, measureRecall, type Recall } from "./measure";

/**
 * Prints how precise and how watchful the rules are, and fails below what is asked of them:
 * main [clean workbooks] [changed figures] [seed].
 */
const [workbooks = 1000, changes = 2000, seed = 1] = process.argv.slice(2).map(Number);

/** At least so many of a hundred changes are flagged; every workbook in which all agrees is left in peace. */
const FLAGGED = 98;
const NAMED = 98;
const SHOWN = 5;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (part: number, whole: number): string => `${part} of ${whole} (${whole === 0 ? "n/a" : `${((part / whole) * 100).toFixed(2)} %`})`;

function list(heading: string, items: readonly string[]): void {
  if (items.length > 0) print(`\n${heading}\n${items.slice(0, SHOWN).map((item) => `  ${item}`).join("\n")}${items.length > SHOWN ? `\n  … and ${items.length - SHOWN} more` : ""}`);
}

function listByKind(what: string, items: Recall["missed"]): void {
  for (const kind of [...new Set(items.map((item) => item.kind))].sort()) list(`${what}: ${kind}`, items.filter((item) => item.kind === kind).map(({ change }) => change));
}

const clean = measureCleanness(workbooks, seed);
print(`Workbooks in which everything agrees, without an error or inconsistency: ${share(clean.workbooks - clean.notClean, clean.workbooks)}`);
list("False findings", clean.said);
const recall = measureRecall(changes, seed);
print(`Changed figures that make something inconsistent, flagged there: ${share(recall.flagged, recall.changes)}`);
print(`Of those that one simple story explains, the changed cell named: ${share(recall.named, recall.tellable)}`);
listByKind("Missed", recall.missed);
listByKind("Not named", recall.unnamed);
if (clean.notClean > 0 || recall.flagged * 100 < recall.changes * FLAGGED || recall.named * 100 < recall.tellable * NAMED) {
  print(`\nAsked for: no false finding, ${FLAGGED} % flagged, ${NAMED} % named.`);
  process.exitCode = 1;
}
