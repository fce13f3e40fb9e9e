import type { TableTemplate } from "./table-template";

/** What a heading must be written with inside the brackets of a reference: these have a meaning of their own there. */
const escaped = (heading: string): string => heading.replace(/[[\]#'@]/g, "'$&");

/** A column's cell in the same row, as a formula of the table has it: "Anggaran[[#This Row],[Kode]]". */
export const inThisRow = (table: string, heading: string): string => `${table}[[#This Row],[${escaped(heading)}]]`;

/** The data of every column that people fill, as arguments of a function; neighbours together: "Anggaran[[Kode]:[Kode]],Anggaran[[Pagu]:[Kode Rekening]]". */
export function filledColumns({ name, columns }: Pick<TableTemplate, "name" | "columns">): string {
  const runs: { first: string; last: string }[] = [];
  let isOpen = false;
  for (const { heading, calculated } of columns) {
    const run = runs.at(-1);
    if (calculated) isOpen = false;
    else if (run && isOpen) run.last = heading;
    else {
      runs.push({ first: heading, last: heading });
      isOpen = true;
    }
  }
  return runs.map(({ first, last }) => `${name}[[${escaped(first)}]:[${escaped(last)}]]`).join(",");
}
