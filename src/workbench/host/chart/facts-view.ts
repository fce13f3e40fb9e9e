import type { HostObject } from "../../rich-api/host-object";
import { View } from "../view";
import type { WorkbookModel } from "../workbook-model";

/** Makes of what the client sets what is kept; throws where Excel refuses. */
export type Check = (value: unknown) => unknown;

interface Members {
  /** Scalars by their camelCase names in the facts. */
  readonly scalars: Readonly<Record<string, Check>>;
  readonly parts?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
}

const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** An object on the wire whose scalars are facts, read and set by their names; it has no other members than these. */
export class FactsView extends View {
  override readonly scalars: readonly string[];

  constructor(
    model: WorkbookModel,
    readonly type: string,
    facts: object,
    { scalars, parts = {}, methods = {} }: Members,
  ) {
    super(model);
    const kept = facts as Record<string, unknown>;
    this.scalars = Object.keys(scalars).map(wire);
    for (const [name, check] of Object.entries(scalars)) {
      Object.defineProperty(this, wire(name), {
        get: () => kept[name],
        set: (value: unknown) => {
          kept[name] = check(value);
        },
      });
    }
    for (const [name, make] of Object.entries(parts)) Object.defineProperty(this, name, { get: make });
    for (const [name, value] of Object.entries(methods)) Object.defineProperty(this, name, { value });
  }
}
