import type { Assessment } from "../domain/assessment";
import { localDay } from "../domain/local-day";
import type { PagePort } from "./page-port";
import { svgToPng } from "./word/svg-to-png";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Milliseconds after which a handed out file is let go of: the browser has read it by then. */
const KEPT = 60_000;

/** The page as it stands in Excel. */
export const browserPage: PagePort = {
  async writeWord({ document, sheets, settings }: Assessment): Promise<Blob> {
    if (!document) throw new Error("There is no document to write.");
    const { writeDocx } = await import("../word/write-docx");
    const bytes = await writeDocx(document, sheets, { paper: settings.paper, toPng: svgToPng });
    return new Blob([new Uint8Array(bytes)], { type: DOCX });
  },
  // Excel's own windows on Windows, Mac and iPad drop downloads without a word (OfficeDev/office-js#2700).
  canDownload: () => Office.context.platform === Office.PlatformType.OfficeOnline,
  download(file, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  },
  loadSettings: async () => (await import("./settings/SettingsView")).SettingsView,
  loadTools: async () => (await import("./findings/tools")).findingTools,
  loadHelp: async () => (await import("./help/HelpView")).HelpView,
  loadTables: async () => (await import("./tables/TablesView")).TablesView,
  loadImports: async () => (await import("./imports/ImportView")).ImportView,
  readExport: async (file) => (await import("./imports/read-export-file")).readExportFile(file),
  today: () => localDay(new Date()),
  loadPrepare: async () => (await import("./prepare/prepare-tools")).prepareTools,
  async createWorkbook(templates, names) {
    const { createWorkbook } = await import("../file/create-workbook");
    const bytes = new Uint8Array(createWorkbook(templates, names));
    return { base64: toBase64(bytes), file: new Blob([bytes], { type: XLSX }) };
  },
  async fetchExample() {
    const response = await fetch("contoh-lengkap.xlsx");
    if (!response.ok) throw new Error(`The example was not served: ${response.status}`);
    return toBase64(new Uint8Array(await response.arrayBuffer()));
  },
};

/** Arguments of one call; engines refuse very many. */
const SLICE = 8192;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}
