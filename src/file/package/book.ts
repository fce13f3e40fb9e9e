import { MAX_NAMES } from "../limits";
import { refusal } from "../refusal";
import { attributeOf, type XmlAttributes } from "../xml/parse-xml";
import { contentTypeOf, CONTENT_TYPES } from "./content-types";
import type { Package } from "./package";
import { relationsOf, type Relation } from "./relations";

/** A sheet tab, in the order of the tabs. */
export interface BookSheet {
  readonly name: string;
  readonly visible: boolean;
  /** The part with its cells; `null` for a chart sheet and the like. */
  readonly part: string | null;
}

export interface BookName {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet it is local to; `null` for a name of the whole workbook. */
  readonly scope: number | null;
}

/** What xl/workbook.xml says. */
export interface Book {
  readonly part: string;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly relations: readonly Relation[];
}

export function readBook(pack: Package): Book {
  const part = workbookPart(pack);
  const relations = relationsOf(pack, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const seen = new Set<string>();
  const sheets: BookSheet[] = [];
  const names: BookName[] = [];
  const elements: string[] = [];
  let name: { name: string; scope: number | null } | null = null;
  let text = "";
  pack.parse(part, {
    open(element, attributes) {
      if (elements.length === 0) elements.push(element);
      if (element === "sheet") sheets.push(readSheetEntry(pack, byId, seen, attributes));
      if (element === "definedName") {
        if (names.length === MAX_NAMES) throw refusal("tooLarge", `more than ${MAX_NAMES} names`);
        const { localSheetId } = attributes;
        name = { name: attributes["name"] ?? "", scope: localSheetId === undefined ? null : Number(localSheetId) };
        text = "";
      }
    },
    text(piece) {
      if (name) text += piece;
    },
    close(element) {
      if (element !== "definedName" || !name) return;
      names.push({ ...name, refersTo: text });
      name = null;
    },
  });
  if (elements[0] !== "workbook") throw refusal("damaged", `${part} is no workbook but ${elements[0]}`);
  return { part, sheets, names, relations };
}

/** `seen` holds the parts of the sheets so far: each sheet has one of its own. */
function readSheetEntry(pack: Package, relations: ReadonlyMap<string, Relation>, seen: Set<string>, attributes: XmlAttributes): BookSheet {
  const { name = "", state = "visible" } = attributes;
  const relation = relations.get(attributeOf(attributes, "id") ?? "");
  if (!relation || !pack.has(relation.target)) throw refusal("damaged", `sheet ${name} leads nowhere`);
  const key = relation.target.toLowerCase();
  if (seen.has(key)) throw refusal("damaged", `two sheets have the part ${key}`);
  seen.add(key);
  return { name, visible: state === "visible", part: relation.kind === "worksheet" ? relation.target : null };
}

/** Finds the main part, or says what the file is instead of a workbook. */
function workbookPart(pack: Package): string {
  if (!pack.has(CONTENT_TYPES)) {
    if (pack.has("content.xml") && pack.has("mimetype")) throw refusal("ods", "an OpenDocument file");
    throw refusal("notAWorkbook", "a zip without content types");
  }
  const main = relationsOf(pack, "").find((relation) => relation.kind === "officeDocument");
  if (!main) throw refusal("notAWorkbook", "no main part");
  if (!pack.has(main.target)) throw refusal("damaged", `the part ${main.target} is missing`);
  const type = contentTypeOf(pack, main.target) ?? "";
  if (/sheet\.binary/.test(type)) throw refusal("xlsb", type);
  if (!/(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/.test(type)) throw refusal("otherOffice", type);
  return main.target;
}
