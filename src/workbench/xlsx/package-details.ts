import { readBook } from "../../file/package/book";
import { Package } from "../../file/package/package";

/** What hucre passes over: names that are hidden, papers that it does not know. */
export interface PackageDetails {
  /** Hidden names, as "scope|NAME": the sheet's index, or "" for the workbook. */
  readonly hiddenNames: ReadonlySet<string>;
  /** The paper's number by the sheet's index; `null` where none is set. */
  readonly papers: readonly (number | null)[];
}

export const nameKey = (scope: number | null, name: string): string => `${scope ?? ""}|${name.toUpperCase()}`;

export function readPackageDetails(bytes: Uint8Array): PackageDetails {
  const pack = Package.open(bytes);
  const book = readBook(pack);
  const hiddenNames = new Set<string>();
  pack.parse(book.part, {
    open(element, { hidden, localSheetId, name = "" }) {
      if (element !== "definedName" || (hidden !== "1" && hidden !== "true")) return;
      hiddenNames.add(nameKey(localSheetId === undefined ? null : Number(localSheetId), name));
    },
  });
  return { hiddenNames, papers: book.sheets.map(({ part }) => (part === null ? null : readPaper(pack, part))) };
}

function readPaper(pack: Package, part: string): number | null {
  let paper: number | null = null;
  pack.parse(part, {
    open(element, { paperSize }) {
      if (element === "pageSetup" && paperSize !== undefined) paper = Number(paperSize);
    },
  });
  return paper;
}

/** Puts the details into a package that hucre has written; error values of formulas become errors again. */
export function writePackageDetails(bytes: Uint8Array, { hiddenNames, papers }: PackageDetails): Uint8Array {
  const pack = Package.open(bytes);
  const book = readBook(pack);
  const names = pack.text(book.part).replace(/<definedName ([^>]*)>/g, (element, attributes: string) => {
    const name = /(?:^| )name="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const scope = /localSheetId="(\d+)"/.exec(attributes)?.[1];
    return hiddenNames.has(nameKey(scope === undefined ? null : Number(scope), name)) ? `<definedName ${attributes} hidden="1">` : element;
  });
  pack.put(book.part, names.replace(PRINT_NAME, quotePrintName));
  for (const [index, { part }] of book.sheets.entries()) {
    if (part === null) continue;
    const paper = papers[index] ?? null;
    const text = pack.text(part).replace(/(<pageSetup [^>]*?)paperSize="\d+"/, paper === null ? "$1" : `$1paperSize="${paper}"`);
    pack.put(part, text.replace(ERROR_RESULT, "$1t=\"e\"$2"));
  }
  return pack.toBytes();
}

/** Print areas and titles: hucre leaves the sheet's name bare, which Excel takes for damage where it has blanks. */
const PRINT_NAME = /(<definedName [^>]*name="_xlnm\.[^>]*>)([^<]*)!(\$[^<!]*)(?=<)/g;

const quotePrintName = (whole: string, element: string, sheet: string, place: string): string =>
  sheet.startsWith("'") ? whole : `${element}'${sheet.replace(/'|&apos;/g, "''")}'!${place}`;

const ERROR_RESULT = /(<c [^>]*?)t="str"([^>]*><f[^>]*>[^<]*<\/f><v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)<\/v>)/g;
