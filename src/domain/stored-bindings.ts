import * as z from "zod/mini";
import { tableKinds, type Binding, type ColumnRole } from "./assessment";
import { isColumnRole } from "./column-roles";
import type { DefinedName } from "./grid";
import { namesOfText, parseKept, textFromNames, textToNames } from "./name-text";
import { idOfPlace, nameOfPlace, parseReference, referenceTo, type Place } from "./place-reference";

/** The hidden names that keep what was confirmed begin so; their text tells all but the places. */
export const BINDINGS_PREFIX = "_LAKIP_ikatan";

/** It refers to the cells of a table of the user's. */
export const isPlaceName = (name: string): boolean => idOfPlace(name) !== null;

const storedSchema = z.object({
  id: z.int().check(z.positive()),
  kind: z.nullable(z.enum(tableKinds)),
  stood: z.string(),
  headingRows: z.int().check(z.positive(), z.lte(20)),
  marked: z.boolean(),
  columns: z.array(z.tuple([z.string(), z.custom<ColumnRole>((role) => typeof role === "string" && isColumnRole(role))])),
});

/** What was kept of bindings and cannot be understood any more: the cells, where they are still known. */
export interface UnreadBinding {
  readonly place: Place | null;
}

export interface StoredBindings {
  /** By id, ascending. */
  readonly bindings: readonly Binding[];
  readonly unread: readonly UnreadBinding[];
}

/** The bindings kept in the workbook; those that do not hold together are left out and told. */
export function storedBindings(names: readonly DefinedName[]): StoredBindings {
  const places = new Map<number, Place | null>();
  for (const { name, refersTo } of names) {
    const id = idOfPlace(name);
    if (id !== null) places.set(id, parseReference(refersTo));
  }
  const text = textFromNames(BINDINGS_PREFIX, names);
  const kept = text === null ? null : parseKept(text);
  const bindings = new Map<number, Binding>();
  let lost = 0;
  for (const each of Array.isArray(kept) ? (kept as readonly unknown[]) : []) {
    const { data } = storedSchema.safeParse(each);
    if (!data || bindings.has(data.id)) lost++;
    else bindings.set(data.id, { ...data, columns: data.columns.map(([heading, role]) => ({ heading, role })), place: places.get(data.id) ?? null });
  }
  const orphans = [...places].filter(([id]) => !bindings.has(id)).map(([, place]) => ({ place }));
  const isDamaged = !Array.isArray(kept) && namesOfText(BINDINGS_PREFIX, names).length > 0;
  const nowhere = Math.max(0, lost - orphans.length, isDamaged && orphans.length === 0 ? 1 : 0);
  return { bindings: [...bindings.values()].sort((a, b) => a.id - b.id), unread: [...orphans, ...Array.from({ length: nowhere }, () => ({ place: null }))] };
}

/** The names that keep these bindings; none for none. One without a place has no name that refers to it. */
export function bindingNames(bindings: readonly Binding[]): readonly DefinedName[] {
  if (bindings.length === 0) return [];
  const told = bindings.map(({ id, kind, stood, headingRows, marked, columns }) => ({ id, kind, stood, headingRows, marked, columns: columns.map(({ heading, role }) => [heading, role]) }));
  const places = bindings.flatMap(({ id, place }) => (place ? [{ name: nameOfPlace(id), refersTo: referenceTo(place) }] : []));
  return [...places, ...textToNames(BINDINGS_PREFIX, JSON.stringify(told))];
}
