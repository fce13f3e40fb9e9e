import { invalidArgument } from "../../host-error";
import { HostObject } from "../../rich-api/host-object";

/** A property: what Excel answers before it is set, and what it takes. `accept` gives what is kept, or throws. */
export interface Property {
  readonly initial: unknown;
  accept(value: unknown): unknown;
}

/** Properties by the path Excel has them under, such as "Title/Format/Font/Size". */
export interface Description {
  readonly [path: string]: Property;
}

/** What was set, by path. */
export interface Kept {
  [path: string]: unknown;
}

/** Where the properties of an object and of all that hangs on it are described and kept. */
export interface Source {
  readonly description: Description;
  readonly kept: Kept;
  /** Keeps what was set; may refuse. */
  put(path: string, value: unknown): void;
}

/** The last step of a path to a fill, which Excel sets by a method and does not give back. */
const FILL = "Fill";

/** An object whose properties are described as data: they and the objects that hang on it are its members on the wire. */
export class DescribedPart extends HostObject {
  override readonly scalars: readonly string[];

  /** `own`: scalars that a class adds to the described ones. */
  constructor(
    readonly type: string,
    source: Source,
    prefix = "",
    own: readonly string[] = [],
  ) {
    super();
    const steps = Object.keys(source.description).filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).split("/"));
    const scalars = steps.flatMap(([name, ...rest]) => (name !== undefined && rest.length === 0 && name !== FILL ? [name] : []));
    this.scalars = [...scalars, ...own];
    for (const name of scalars) Object.defineProperty(this, name, propertyOf(source, prefix + name));
    const parts = new Set(steps.flatMap(([name, ...rest]) => (name !== undefined && (rest.length > 0 || name === FILL) ? [name] : [])));
    for (const name of parts) {
      const part = (): HostObject => (name === FILL ? new FillPart(`${type}.${name}`, source, prefix + name) : new DescribedPart(`${type}.${name}`, source, `${prefix}${name}/`));
      Object.defineProperty(this, name, { get: part, configurable: true });
    }
  }
}

const propertyOf = (source: Source, path: string): PropertyDescriptor => ({
  get: () => source.kept[path] ?? source.description[path]?.initial,
  set: (value: unknown) => source.put(path, source.description[path]?.accept(value)),
  configurable: true,
});

/** Excel.ChartFill */
class FillPart extends HostObject {
  constructor(
    readonly type: string,
    private readonly source: Source,
    private readonly path: string,
  ) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.source.put(this.path, this.source.description[this.path]?.accept(color));
  }
  Clear(): void {
    this.source.put(this.path, null);
  }
}

export const text = (initial = ""): Property => ({
  initial,
  accept: (value) => {
    if (typeof value !== "string") throw invalidArgument();
    return value;
  },
});

export const truth = (initial: boolean): Property => ({
  initial,
  accept: (value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  },
});

export const number = (initial: number | "", from: number, to: number): Property => ({
  initial,
  accept: (value) => {
    if (typeof value !== "number" || !(value >= from && value <= to)) throw invalidArgument();
    return value;
  },
});

export const oneOf = (initial: string, ...others: readonly string[]): Property => ({
  initial,
  accept: (value) => {
    if (value !== initial && !others.includes(String(value))) throw invalidArgument();
    return value;
  },
});

/** "#RRGGBB"; Excel answers "" where it chooses the colour itself. */
export const color = (initial = ""): Property => ({
  initial,
  accept: (value) => {
    if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
    return value.toUpperCase();
  },
});
