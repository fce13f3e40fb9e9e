import { invalidArgument, notEmulated } from "../host-error";

/** A plain object of properties by their camelCase names, as getCellProperties and setCellProperties take and give. */
export interface Bag {
  readonly [name: string]: unknown;
}

/** An unknown name is an error: nothing is passed over in silence. */
export function openBag(value: unknown, known: readonly string[]): Bag {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  for (const name of Object.keys(value)) if (!known.includes(name)) throw notEmulated(`the cell property ${name}`);
  return value as Bag;
}
