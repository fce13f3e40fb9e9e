import { compareWording, type WordingMatch } from "../../calculate/wording";
import { nameWords } from "../../calculate/name-words";

/** How offices write "persentase"; a name is the same with any of them. */
export const PERSENTASE = /\b(?:prosentase|presentase|presentasi|prosentasi|persentasi|precentase)\b/giu;

/** Words that tell nothing of what is measured. */
const PLAIN = new Set(["persentase", "tingkat", "jumlah", "nilai", "angka", "indeks", "rasio", "cakupan", "yang", "dan", "di", "pada", "dalam", "untuk", "oleh", "atas", "dengan", "dari", "ke", "terhadap"]);
/** How many words one name may have more than the other. */
const MORE = 2;

/** The name without its short form or unit in brackets ("… Masyarakat (IKM)", "… miskin (%)"); what follows a short form explains it. */
const headOf = (name: string): string => name.replace(/\s*\((?:[A-Z]{3,}\).*|(?:%|persen|indeks|nilai|angka)\)\s*)$/su, "");

/** The name with one spelling of "persentase". */
export const evenSpelling = (name: string): string => name.replace(PERSENTASE, "Persentase");

/** A name as names are compared. */
const evenName = (name: string): string => evenSpelling(headOf(name));

/** Two indicators' names; near also where one says a word or two more ("Persentase penanganan konflik di kecamatan"). */
export function compareNames(a: string, b: string): WordingMatch {
  const [left, right] = [evenName(a), evenName(b)];
  const match = compareWording(left, right);
  return match === "other" && (isWithin(left, right) || isWithin(right, left)) ? "near" : match;
}

/** The words that tell what is measured. */
export const tellingWords = (name: string): readonly string[] => nameWords(evenName(name)).map(({ key }) => key).filter((key) => !PLAIN.has(key));

function isWithin(short: string, long: string): boolean {
  const words = new Set(nameWords(long).map(({ key }) => key));
  if (!nameWords(short).every(({ key }) => words.has(key))) return false;
  const [few, many] = [tellingWords(short).length, tellingWords(long).length];
  return few >= 1 && (many === few || (few >= 2 && many - few <= MORE));
}
