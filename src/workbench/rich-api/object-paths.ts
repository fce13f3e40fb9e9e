import { HostError, invalidArgument, notEmulated } from "../host-error";
import { HostObject } from "./host-object";
import { callMethod, readObject } from "./reach";
import { type ArgumentInfo, type ObjectPath, ObjectPathType, type RequestBody } from "./wire";

/** Where object paths begin. */
export interface PathRoots {
  readonly root: HostObject;
  readonly references: ReadonlyMap<string, HostObject>;
  /** Objects the client may create by the name of their type. */
  create(type: string): HostObject | null;
}

/** The object paths of one batch; each is walked once, so that a method path runs once. `null` is a null object. */
export class ObjectPaths {
  readonly #walked = new Map<number, HostObject | null>();

  constructor(
    private readonly roots: PathRoots,
    private readonly paths: RequestBody["ObjectPaths"],
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.#walked.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument(`stand-in: no object path ${id}`);
    const object = this.#walk(path);
    this.#walked.set(id, object);
    return object;
  }

  /** Calls a method with an action's arguments; on a null object nothing happens. */
  call(object: HostObject | null, name: string, info: ArgumentInfo | undefined): unknown {
    return object === null ? null : callMethod(object, name, this.arguments(info));
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference)) return value.map((each: unknown, index) => this.#argument(each, reference[index]));
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return reference ? this.resolve(Number(reference)) : value;
  }

  #walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === ObjectPathType.Global) return this.roots.root;
    if (path.ObjectPathType === ObjectPathType.Null) return null;
    if (path.ObjectPathType === ObjectPathType.New) return this.roots.create(path.Name) ?? fail(notEmulated(`new ${path.Name}`));
    if (path.ObjectPathType === ObjectPathType.Reference) {
      return this.roots.references.get(path.Name) ?? fail(new HostError("InvalidReference", "This reference is not valid for the current operation."));
    }
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : this.roots.root;
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return parent && readObject(parent, path.Name);
      case ObjectPathType.Method:
        return this.#object(parent, path.Name, path.ArgumentInfo);
      case ObjectPathType.Indexer:
        return this.#object(parent, "Indexer", path.ArgumentInfo);
      default:
        throw notEmulated(`object path type ${path.ObjectPathType}`);
    }
  }

  #object(parent: HostObject | null, name: string, info: ArgumentInfo | undefined): HostObject | null {
    const value = this.call(parent, name, info);
    if (value === null || value instanceof HostObject) return value;
    throw notEmulated(`${name} as an object`);
  }
}

function fail(error: HostError): never {
  throw error;
}
