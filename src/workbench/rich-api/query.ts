import { HostCollection, HostObject, isReferenced } from "./host-object";
import { readProperty, wireName } from "./reach";
import type { QueryInfo } from "./wire";

/** What the client needs to find an object again: its id and its reference. */
export function identity(object: HostObject | null): { [name: string]: unknown } | null {
  if (object === null) return null;
  const value: { [name: string]: unknown } = {};
  if ("Id" in object) value.Id = readProperty(object, "Id");
  if (isReferenced(object) && object.reference) value._ReferenceId = object.reference;
  return value;
}

/** The answer to a load(): a collection's items under `_Items`, nested objects under their names. */
export function answerQuery(object: HostObject | null, info: QueryInfo): unknown {
  return read(object, [...(info.Select ?? []), ...(info.Expand ?? [])], info);
}

function read(object: HostObject | null, names: readonly string[], { Skip = 0, Top }: QueryInfo): unknown {
  if (object === null) return null;
  if (!(object instanceof HostCollection)) return readOne(object, names);
  const own = names.filter((name) => object.scalars.includes(wireName(name)));
  const perItem = names.filter((name) => !own.includes(name) && name !== "items");
  const items = object.items.slice(Skip, Top ? Skip + Top : undefined);
  return { ...Object.fromEntries(own.map((name) => [wireName(name), readProperty(object, wireName(name))])), _Items: items.map((item) => readOne(item, perItem)) };
}

function readOne(object: HostObject, names: readonly string[]): unknown {
  const value = identity(object) ?? {};
  const nested = new Map<string, string[]>();
  for (const path of names.length === 0 ? ["*"] : names) {
    const [head = "", ...rest] = path.split(/[/.]/);
    if (head === "*" || head === "$all") for (const name of object.scalars) value[name] = readProperty(object, name);
    else readNamed(object, wireName(head), rest.join("/"), value, nested);
  }
  for (const [name, paths] of nested) value[name] = read(readProperty(object, name) as HostObject | null, paths, {});
  return value;
}

function readNamed(object: HostObject, name: string, rest: string, value: { [name: string]: unknown }, nested: Map<string, string[]>): void {
  const found = readProperty(object, name);
  if (!(found instanceof HostObject) && !rest) value[name] = found;
  else nested.set(name, [...(nested.get(name) ?? []), ...(rest ? [rest] : [])]);
}
