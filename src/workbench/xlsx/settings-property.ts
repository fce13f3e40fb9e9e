import type { WorkbookProperties } from "hucre/xlsx";

/** The add-in's settings travel in one custom property of the file; Excel keeps them in a part of its own. */
const PROPERTY = "PengaturanAddIn";

export function readSettings(properties: WorkbookProperties | undefined): Map<string, unknown> {
  const text = properties?.custom?.[PROPERTY];
  return new Map(typeof text === "string" ? Object.entries(JSON.parse(text) as object) : []);
}

export const writeSettings = (settings: ReadonlyMap<string, unknown>): WorkbookProperties =>
  settings.size === 0 ? {} : { custom: { [PROPERTY]: JSON.stringify(Object.fromEntries(settings)) } };
