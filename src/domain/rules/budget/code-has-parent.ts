import type { Anggaran, AnggaranLine, Level } from "../../model/anggaran";
import type { Records } from "../../model/records";
import { kodeParts, levelOfKode, plainKode } from "../../read/budget-level";
import type { Issue, Rule } from "../rule";
import { kodeCell, NO_KODE } from "./kode-cell";

/** Parts of the code above: a program's for a kegiatan, a kegiatan's for a sub kegiatan. */
const PARENT: Partial<Record<Level, { readonly level: Level; readonly parts: number; readonly name: string }>> = {
  kegiatan: { level: "program", parts: 3, name: "Program" },
  "sub-kegiatan": { level: "kegiatan", parts: 5, name: "Kegiatan" },
};
/** A greater share of lines without the one above is the table's way of listing, no slip. */
const SLIPS = 0.2;

export const codeHasParent: Rule = {
  id: "code-has-parent",
  severity: "inconsistency",
  title: "Kode kegiatan dan sub kegiatan punya induk di tabel",
  basis: "Kode melanjutkan kode program dan kegiatannya (Permendagri 90/2019); tabel yang memuat baris ini memuat juga induknya.",
  notChecked: "Tabel yang tidak memuat program atau kegiatan, atau memuatnya tanpa kode; rekening; tabel yang memang melewatkan banyak induk.",
  lacks({ records }) {
    if (!records.anggaran.some(({ lines }) => lines.some(({ kode }) => kode !== null))) return [NO_KODE];
    return judged(records).flatMap(([{ table }, { orphans, isUsual }]) => (isUsual ? [`Tabel anggaran di ${table.sheet} tidak memuat induk dari ${orphans.length} kode; kelengkapannya tidak diperiksa.`] : []));
  },
  check: ({ records }) => judged(records).flatMap(([anggaran, { orphans, isUsual }]) => (isUsual ? [] : orphans.map((orphan) => toIssue(anggaran, orphan)))),
};

type Judged = readonly (readonly [Anggaran, Orphans])[];
const known = new WeakMap<Records, Judged>();

/** Every budget table with its lines without the one above, found once for what the rule says and what it lacks. */
function judged(records: Records): Judged {
  const done = known.get(records);
  if (done) return done;
  const codes = new Set(records.anggaran.flatMap(({ lines }) => lines.flatMap(({ kode }) => (kode === null ? [] : [plainKode(kode)]))));
  const found = records.anggaran.map((anggaran) => [anggaran, orphansOf(anggaran, codes)] as const);
  known.set(records, found);
  return found;
}

interface Orphans {
  readonly orphans: readonly Orphan[];
  /** So many that it is the table's way of listing. */
  readonly isUsual: boolean;
}

interface Orphan {
  readonly line: AnggaranLine;
  readonly kode: string;
  /** The code above, as the line's own is written. */
  readonly parent: string;
  readonly name: string;
  /** The table lists lines like the one above, each with its code. */
  readonly isListed: boolean;
}

function orphansOf({ lines }: Anggaran, codes: ReadonlySet<string>): Orphans {
  const listed = new Set(lines.flatMap(({ kode }) => (kode === null ? [] : [levelOfKode(kode)])));
  for (const { kode, level } of lines) if (kode === null) listed.delete(level);
  let count = 0;
  const orphans = lines.flatMap((line): Orphan[] => {
    const { kode } = line;
    const parent = kode === null ? undefined : PARENT[levelOfKode(kode) ?? "program"];
    if (kode === null || !parent) return [];
    const parts = kodeParts(kode);
    // Four parts are a kegiatan of the older codes, seven and more an account.
    if (parts.length > 6 || parts.length <= parent.parts) return [];
    count += 1;
    if (codes.has(leading(plainKode(kode), parent.parts))) return [];
    return [{ line, kode, parent: kode.split(".").slice(0, parent.parts).join("."), name: parent.name, isListed: listed.has(parent.level) }];
  });
  return { orphans, isUsual: orphans.some(({ isListed }) => !isListed) || orphans.length > Math.max(1, count * SLIPS) };
}

/** The first parts of a code. */
function leading(kode: string, parts: number): string {
  let end = -1;
  for (let part = 0; part < parts; part++) {
    end = kode.indexOf(".", end + 1);
    if (end < 0) return kode;
  }
  return kode.slice(0, end);
}

function toIssue(anggaran: Anggaran, { line, kode, parent, name }: Orphan): Issue {
  return {
    title: `${name} dari kode ini tidak ada`, at: [kodeCell(anggaran, line)], found: kode, expected: `${parent} ada di tabel`,
    message: `Kode ${kode} (“${line.name.text}”) ada di bawah ${name.toLowerCase()} ${parent}, yang tidak ada di tabel mana pun.`,
    remedy: `Perbaiki kodenya, atau tambahkan baris ${name.toLowerCase()} ${parent}.`, facts: { kode, parent },
  };
}
