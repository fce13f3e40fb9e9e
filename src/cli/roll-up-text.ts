import type { FileReport } from "./check-file";
import { paintFor } from "./paint";
import { plain, WIDTH, wrap } from "./wrap";

/** Headings and widths of the figures behind the office's name. */
const COLUMNS = [["Galat", 6], ["Beda", 6], ["Peringatan", 12], ["Capaian", 9], ["Serapan", 9], ["Siap", 7]] as const;
const NAME = WIDTH - 5 - COLUMNS.reduce((total, [, width]) => total + width, 0);

/** The roll-up of several offices, a line each, within 80 columns. Ends with a line feed. */
export function rollUpText(reports: readonly FileReport[], color: boolean): string {
  const paint = paintFor(color);
  const ready = reports.filter(({ standing }) => standing?.ready).length;
  const failed = reports.filter(({ standing }) => standing === null).length;
  return `${[
    paint(`REKAPITULASI (${reports.length} berkas)`, "bold"),
    `${" ".repeat(5)}${"Instansi".padEnd(NAME)}${COLUMNS.map(([heading, width]) => heading.padStart(width)).join("")}`,
    ...reports.map(line),
    paint(`${ready} siap, ${reports.length - ready - failed} belum siap${failed > 0 ? `, ${failed} tidak dapat diperiksa` : ""}.`, ready === reports.length ? "green" : "red"),
  ].join("\n")}\n`;
}

function line({ file, standing }: FileReport, index: number): string {
  const number = `${String(index + 1).padStart(3)}. `;
  if (!standing) return wrap(`${plain(file)}: tidak dapat diperiksa`, 5, number.trimEnd());
  const percent = (value: string | null): string => (value === null ? "n/a" : value.replace(".", ","));
  const cells = [standing.errors, standing.inconsistencies, standing.warnings, percent(standing.capaian), percent(standing.serapan), standing.ready ? "ya" : "belum"];
  const figures = COLUMNS.map(([, width], i) => String(cells[i]).padStart(width)).join("");
  const [first = "", ...more] = lines(plain(standing.instansi ?? file));
  return [`${number}${first.padEnd(NAME)}${figures}`, ...more.map((text) => `${" ".repeat(5)}${text}`)].join("\n");
}

/** The name in pieces that fit its column; a word that is too long for it is cut. */
function lines(name: string): string[] {
  const found: string[] = [];
  let current = "";
  for (const word of name.split(" ").flatMap((each) => each.match(new RegExp(`.{1,${NAME - 1}}`, "gu")) ?? [])) {
    if (current !== "" && current.length + 1 + word.length > NAME - 1) {
      found.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...found, current];
}
