/**
 * An object of Excel's as it is seen from the wire: a member whose name begins with a capital (or "_" and a capital)
 * can be reached from there, everything else cannot, and what is not there does not exist.
 */
export abstract class HostObject {
  /** Excel's name of the type, for error messages. */
  abstract readonly type: string;

  /** Properties that a load() without names brings. */
  readonly scalars: readonly string[] = [];
}

/** An object that a client may keep beyond a batch, by the id given here. */
export interface Referenced {
  readonly reference: string | undefined;
}

export const isReferenced = (object: HostObject): object is HostObject & Referenced => "reference" in object;

/** A collection: what load("items") walks. */
export abstract class HostCollection extends HostObject {
  abstract readonly items: readonly HostObject[];
}
