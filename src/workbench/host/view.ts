import { HostCollection, HostObject } from "../rich-api/host-object";
import type { WorkbookModel } from "./workbook-model";

/** An object on the wire: a view of the workbook without state of its own. */
export abstract class View extends HostObject {
  constructor(readonly model: WorkbookModel) {
    super();
  }
}

export abstract class CollectionView extends HostCollection {
  constructor(readonly model: WorkbookModel) {
    super();
  }
}
