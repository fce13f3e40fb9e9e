import { parseArgs } from "node:util";
import { corpus } from "./corpus";
import { draft, fillCorpus, measure, type Filling } from "./measure";
import { requirements, shortfalls } from "./required";
import { showBook } from "./show-book";
import { percentOf, tallyText, type Tally } from "./tally";

/**
 * Prints how much of a corpus of offices' layouts is recognised, and fails below what is asked:
 * main [--layout name …] [--fillings n] [--seed n] [--show] [--list]. With layouts, all that differs in them; with --show, its sheets as text.
 */
const { values } = parseArgs({ options: { layout: { type: "string", multiple: true }, fillings: { type: "string", default: "3" }, seed: { type: "string", default: "1" }, show: { type: "boolean", default: false }, list: { type: "boolean", default: false } } });

const print = (line = ""): void => void process.stdout.write(`${line}\n`);
const line = (what: string, tally: Tally): void => print(`  ${what.padEnd(58)}${tallyText(tally)}`);
const wanted = values.layout ?? [];
const seed = Number(values.seed);
const layouts = wanted.length === 0 ? corpus : corpus.filter(({ name }) => wanted.includes(name));

if (layouts.length === 0) {
  print(`No layout is called ${wanted.join(" or ")}. --list names them.`);
  process.exitCode = 2;
} else if (values.list) for (const { name, habit } of corpus) print(`${name}: ${habit}`);
else report(fillCorpus(Number(values.fillings), seed, layouts));

function report(fillings: readonly Filling[]): void {
  const found = measure(fillings);
  if (values.show) for (const layout of layouts) print(showBook(draft(layout, seed)));
  print(`${layouts.length} layouts, each filled ${values.fillings} times from seed ${seed}`);
  print("\nTables");
  line("recognised, of the right kind and place (precision)", found.tablePrecision);
  line("right ones found, of that kind and place (recall)", found.tableRecall);
  line("right ones found at all", found.touched);
  line("right ones found and of that kind", found.kind);
  line("recognised and called sure", found.sure);
  print("\nColumns");
  line("with a role of their own, found", found.columnsFound);
  line("all, right", found.columnsAll);
  line("of tables called sure, right", found.columnsSure);
  line("in no doubt, right", found.columnsUndoubted);
  line("asked about", found.columnsAsked);
  line("asked about and wrong indeed", found.askedRightly);
  print("\nRows, found (recall)");
  for (const [role, tally] of Object.entries(found.rowRecall)) line(role, tally);
  line("budget lines: level", found.levels);
  print("\nRows, rightly called so (precision)");
  for (const [role, tally] of Object.entries(found.rowPrecision)) line(role, tally);
  print();
  line("Layouts in which all is right", found.layoutsWhole);
  for (const layout of layouts) printLayout(fillings.filter((filling) => filling.layout === layout));
  if (wanted.length > 0) return;
  print("\nAsked for");
  for (const { what, tally, goal } of requirements) print(`  ${what.padEnd(58)}${percentOf(tally(found)).toFixed(2)} % of ${goal} %`);
  const short = shortfalls(found);
  if (short.length === 0) return;
  print(`\nLess than before: ${short.join("; ")}.`);
  process.exitCode = 1;
}

function printLayout(fillings: readonly Filling[]): void {
  const [first] = fillings.filter(({ differences }) => differences.length > 0);
  if (!first) return;
  const more = fillings.reduce((count, { differences }) => count + differences.length, 0);
  if (wanted.length === 0) return print(`  ${first.layout.name} (${more}): ${first.differences[0] ?? ""}`);
  for (const { seed: of, differences } of fillings) for (const difference of differences) print(`  seed ${of}: ${difference}`);
}
