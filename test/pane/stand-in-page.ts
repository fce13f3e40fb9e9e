import type { Assessment } from "../../src/domain/assessment";
import { findingTools } from "../../src/pane/findings/tools";
import type { Grid } from "../../src/domain/grid";
import { HelpView } from "../../src/pane/help/HelpView";
import { ImportView } from "../../src/pane/imports/ImportView";
import { readExportFile } from "../../src/pane/imports/read-export-file";
import type { PagePort } from "../../src/pane/page-port";
import { prepareTools, type NewContent } from "../../src/pane/prepare/prepare-tools";
import { SettingsView } from "../../src/pane/settings/SettingsView";
import { TablesView } from "../../src/pane/tables/TablesView";

/** A hand-made page: what was handed out, and whether it can be. */
export class StandInPage implements PagePort {
  downloads = true;
  readonly handedOut: string[] = [];
  readonly composed: Assessment[] = [];
  failures: unknown[] = [];
  /** Sheets of files by name; others are read. */
  readonly exports = new Map<string, readonly Grid[]>();
  /** While it is set, Word documents wait for it. */
  held: Promise<void> | null = null;

  writeWord = async (assessment: Assessment): Promise<Blob> => {
    await this.held;
    if (this.failures.length > 0) throw this.failures.shift();
    this.composed.push(assessment);
    return new Blob(["docx"]);
  };

  canDownload = (): boolean => this.downloads;

  download = (_file: Blob, name: string): void => void this.handedOut.push(name);

  loadSettings = async () => {
    if (this.failures.length > 0) throw this.failures.shift();
    return SettingsView;
  };

  loadTools = async () => {
    if (this.failures.length > 0) throw this.failures.shift();
    return findingTools;
  };

  loadHelp = async () => {
    if (this.failures.length > 0) throw this.failures.shift();
    return HelpView;
  };

  loadTables = async () => {
    if (this.failures.length > 0) throw this.failures.shift();
    return TablesView;
  };

  loadImports = async () => {
    if (this.failures.length > 0) throw this.failures.shift();
    return ImportView;
  };

  readExport = async (file: File): Promise<readonly Grid[]> => {
    await this.held;
    if (this.failures.length > 0) throw this.failures.shift();
    return this.exports.get(file.name) ?? readExportFile(file);
  };

  /** The workbooks that were made, by their tables. */
  readonly created: NewContent[] = [];

  loadPrepare = async () => {
    if (this.failures.length > 0) throw this.failures.shift();
    return prepareTools;
  };

  createWorkbook = async (templates: NewContent["templates"], names: NewContent["names"]) => {
    this.created.push({ templates, names });
    return { base64: "UEsDBBQ=", file: new Blob(["xlsx"]) };
  };

  today = (): string => "2023-01-31";

  fetchExample = async (): Promise<string> => {
    if (this.failures.length > 0) throw this.failures.shift();
    return "UEsDBA==";
  };
}
