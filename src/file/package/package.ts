import { MAX_PART_BYTES, MAX_XML_BYTES } from "../limits";
import { refusal } from "../refusal";
import { inflateEntry } from "../zip/inflate-entry";
import { emptyZip, openZip, type Zip, type ZipEntry } from "../zip/open-zip";
import { writeZip } from "../zip/write-zip";
import { decodeXml, xmlText, type ByteSource } from "../xml/decode-xml";
import { parseXml, type XmlHandlers } from "../xml/parse-xml";

/**
 * The parts of an Office file by name. Reading is lazy, changing is kept aside until `toBytes`. Names are
 * case-insensitive, as the Open Packaging Conventions want.
 */
export class Package {
  readonly #zip: Zip;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  /** By lower-case name; `null` for a part that was removed. */
  readonly #changes = new Map<string, { readonly name: string; readonly content: Uint8Array | null }>();
  #parsed = 0;

  private constructor(zip: Zip) {
    this.#zip = zip;
    this.#entries = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  static open(bytes: Uint8Array): Package {
    return new Package(openZip(bytes));
  }

  static empty(): Package {
    return new Package(emptyZip);
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    const change = this.#changes.get(key);
    return change ? change.content !== null : this.#entries.has(key);
  }

  /** Names of all present parts, as the file spells them. */
  names(): readonly string[] {
    const kept = [...this.#entries].filter(([key]) => !this.#changes.has(key)).map(([, entry]) => entry.name);
    return [...kept, ...[...this.#changes.values()].filter((change) => change.content).map((change) => change.name)];
  }

  text(part: string): string {
    return xmlText(this.#source(part), part);
  }

  parse(part: string, handlers: XmlHandlers): void {
    const source = this.#source(part);
    parseXml(part, (write) => decodeXml(source, part, write), handlers);
  }

  put(part: string, xml: string): void {
    const key = part.toLowerCase();
    const name = this.#entries.get(key)?.name ?? part;
    this.#changes.set(key, { name, content: new TextEncoder().encode(xml) });
  }

  remove(part: string): void {
    const key = part.toLowerCase();
    const name = this.#entries.get(key)?.name ?? part;
    this.#changes.set(key, { name, content: null });
  }

  toBytes(): Uint8Array {
    return writeZip(this.#zip, new Map([...this.#changes.values()].map(({ name, content }) => [name, content])));
  }

  #source(part: string): ByteSource {
    const key = part.toLowerCase();
    const change = this.#changes.get(key);
    const content = change?.content;
    if (content) return (onChunk) => onChunk(content);
    const entry = this.#entries.get(key);
    if (!entry || change) throw refusal("damaged", `the part ${part} is missing`);
    this.#parsed += entry.size;
    if (entry.size > MAX_PART_BYTES || this.#parsed > MAX_XML_BYTES) throw refusal("tooLarge", `${part} has ${entry.size} bytes`);
    return (onChunk) => inflateEntry(this.#zip, entry, onChunk);
  }
}
