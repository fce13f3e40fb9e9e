import type { ComponentType } from "react";
import type { Assessment } from "../domain/assessment";
import type { FindingTools } from "./findings/tools";
import type { Grid } from "../domain/grid";
import type { HelpViewProps } from "./help/HelpView";
import type { ImportViewProps } from "./imports/ImportView";
import type { NewFile } from "./prepare/new-file";
import type { NewContent, PrepareTools } from "./prepare/prepare-tools";
import type { SettingsViewProps } from "./settings/SettingsView";
import type { TablesViewProps } from "./tables/TablesView";

/** What the pane asks of the page it stands in, and of the files that lie beside it. */
export interface PagePort {
  /** Bab III as a Word document (.docx). Not to be called without `assessment.document`. */
  writeWord(assessment: Assessment): Promise<Blob>;
  /** False where this Excel lets no add-in hand out a file. */
  canDownload(): boolean;
  /** Hands a file to the browser; whether it was kept nobody tells. */
  download(file: Blob, name: string): void;
  /** The settings, which are fetched when they are first asked for. */
  loadSettings(): Promise<ComponentType<SettingsViewProps>>;
  /** What is needed to filter, set aside and mend findings, fetched when it is first asked for. */
  loadTools(): Promise<FindingTools>;
  /** The help on rules, fetched when it is first asked for. */
  loadHelp(): Promise<ComponentType<HelpViewProps>>;
  /** The list of tables, fetched when it is first looked at. */
  loadTables(): Promise<ComponentType<TablesViewProps>>;
  /** The import of exports, fetched when it is first asked for. */
  loadImports(): Promise<ComponentType<ImportViewProps>>;
  /** The sheets of an export on disk (.xlsx or CSV); it is read here and goes nowhere. */
  readExport(file: File): Promise<readonly Grid[]>;
  /** Today by the clock of this machine, "2023-01-31". */
  today(): string;
  /** What new workbooks are made of, fetched when the first is asked for. */
  loadPrepare(): Promise<PrepareTools>;
  /** A workbook of named tables. */
  createWorkbook(templates: NewContent["templates"], names: NewContent["names"]): Promise<NewFile>;
  /** The complete example workbook, as base64. */
  fetchExample(): Promise<string>;
}
