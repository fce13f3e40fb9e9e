import { invalidArgument, itemNotFound } from "../host-error";
import { CollectionView, View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.Setting: one of the add-in's own values, kept in the file. */
export class Setting extends View {
  readonly type = "Setting";
  override readonly scalars = ["Key", "Value", "_Id"];

  constructor(
    model: WorkbookModel,
    readonly Key: string,
  ) {
    super(model);
  }

  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.model.settings.get(this.Key);
  }
  set Value(value: unknown) {
    this.model.settings.set(this.Key, value);
  }
  Delete(): void {
    if (!this.model.settings.delete(this.Key)) throw itemNotFound();
  }
}

/** Excel.SettingCollection; keys are told apart by their case. */
export class SettingCollection extends CollectionView {
  readonly type = "SettingCollection";

  get items(): readonly Setting[] {
    return [...this.model.settings.keys()].map((key) => new Setting(this.model, key));
  }
  GetCount(): number {
    return this.model.settings.size;
  }
  Indexer(key: string): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
  GetItemOrNullObject(key: string): Setting | null {
    return this.model.settings.has(key) ? new Setting(this.model, key) : null;
  }
  /** A setting of the same key is overwritten. */
  Add(key: string, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    this.model.settings.set(key, value);
    return new Setting(this.model, key);
  }
}
