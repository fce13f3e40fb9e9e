import type { Finding } from "../../domain/finding";
import { cellName, refName, type CellRef } from "../../domain/grid";
import { dayText } from "../../domain/local-day";
import { severityTitle } from "../summary";

/** Further cells named; a message to a colleague is no list. */
const NAMED = 5;

function moreCells([first, ...more]: Finding["at"]): readonly string[] {
  if (more.length === 0) return [];
  const name = (cell: CellRef): string => (cell.sheet === first.sheet ? cellName(cell) : refName(cell));
  const rest = more.length > NAMED ? `, dan ${more.length - NAMED} lagi` : "";
  return [`Sel terkait: ${more.slice(0, NAMED).map(name).join(", ")}${rest}`];
}

/** A finding as a message to a colleague, who may have nothing but the workbook: readable without the pane, in any chat. */
export function findingText({ severity, title, at, found, expected, message, remedy, waived }: Finding): string {
  return [
    `[${severityTitle[severity]}] ${title}`,
    `Lembar ${at[0].sheet}, sel ${cellName(at[0])}`,
    ...moreCells(at),
    ...(found === null ? [] : [`Tertulis: ${found}`]),
    ...(expected === null ? [] : [`Seharusnya: ${expected}`]),
    `Sebab: ${message}`,
    `Saran: ${remedy}`,
    ...(waived === null ? [] : [`Diabaikan ${dayText(waived.date)}${waived.author === "" ? "" : ` oleh ${waived.author}`}: ${waived.reason}`]),
  ].join("\n");
}

/** Several findings as one message, with whose they are on top. */
export function findingsText(findings: readonly Finding[], { instansi, year }: { readonly instansi: string | null; readonly year: number | null }): string {
  const whose = [instansi, year].filter((part) => part !== null).join(" ");
  const head = `${findings.length} temuan${whose === "" ? "" : ` LAKIP ${whose}`}`;
  return [head, ...findings.map((finding, n) => `${n + 1}. ${findingText(finding)}`)].join("\n\n");
}
