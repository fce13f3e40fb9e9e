import { invalidArgument, notEmulated } from "../host-error";
import { HostObject } from "./host-object";

/** "numberFormat" → "NumberFormat"; names with "_" stay. */
export const wireName = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

const isWireName = (name: string): boolean => /^_?[A-Z]/.test(name);

/** The descriptor of a member reachable from the wire, wherever in the class chain it stands. */
function find(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!isWireName(name)) return undefined;
  for (let level: object | null = object; level && level !== Object.prototype; level = Object.getPrototypeOf(level) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

export function readProperty(object: HostObject, name: string): unknown {
  const descriptor = find(object, name);
  if (!descriptor || typeof descriptor.value === "function" || (!descriptor.get && !("value" in descriptor))) throw notEmulated(`${object.type}.${name}`);
  return descriptor.get ? (descriptor.get.call(object) as unknown) : (descriptor.value as unknown);
}

export function readObject(object: HostObject, name: string): HostObject | null {
  const value = readProperty(object, name);
  if (value !== null && !(value instanceof HostObject)) throw notEmulated(`${object.type}.${name} as an object`);
  return value;
}

/** Sets a property, or for a plain object of properties each of the nested object's own, as `range.format = {…}` does. */
export function writeProperty(object: HostObject, name: string, value: unknown): void {
  const descriptor = find(object, name);
  if (descriptor?.set) return void descriptor.set.call(object, value);
  const nested = descriptor?.get ? (descriptor.get.call(object) as unknown) : undefined;
  if (!(nested instanceof HostObject)) throw notEmulated(`${object.type}.${name} (set)`);
  if (typeof value !== "object" || value === null) throw invalidArgument();
  for (const [key, each] of Object.entries(value)) writeProperty(nested, wireName(key), each);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = find(object, name)?.value as unknown;
  if (typeof method !== "function") throw notEmulated(`${object.type}.${name}()`);
  return method.apply(object, args) as unknown;
}
