import { inThisRow } from "./column-reference";
import { codeLine, listArea, type CodeLine } from "./lists";
import type { Calculated } from "./table-template";

/** Characters of a code with two digits for the sub kegiatan, "7.01.01.2.01.02"; of the list's own it has two more. */
const SHORT_KODE = 15;

const fieldOf = { program: "program", kegiatan: "kegiatan", "sub-kegiatan": "subKegiatan" } as const satisfies Record<string, keyof CodeLine>;

/**
 * The official name that goes with the row's code, by INDEX and MATCH, which every spreadsheet program has; nothing for codes
 * that the list has not, so that the names of another OPD are typed over it.
 */
export function nameByKode(table: string, kodeHeading: string, level: keyof typeof fieldOf): Calculated {
  const kode = inThisRow(table, kodeHeading);
  const whole = `IF(LEN(${kode})=${SHORT_KODE},REPLACE(${kode},14,0,"00"),${kode})`;
  return {
    formula: `IF(${kode}="","",IFERROR(INDEX(${listArea(level)},MATCH(${whole},${listArea("kode")},0))&"",""))`,
    valueIn: (valueOf) => codeLine(String(valueOf(kodeHeading) ?? ""))?.[fieldOf[level]] ?? "",
  };
}
