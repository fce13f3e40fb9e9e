import type { Assessment } from "../../domain/assessment";
import type { Workbook } from "../../domain/grid";
import type { NewYear } from "../../domain/new-year/new-year";
import { WorkbookError } from "../../domain/workbook-error";
import type { ExcelPort } from "../excel-port";
import type { HangAlarm } from "../hang-alarm";
import type { PagePort } from "../page-port";
import type { PaneEvent } from "../pane-reducer";
import type { Activity } from "../pane-state";
import type { TaskRunner } from "../task-runner";
import type { NewContent } from "./prepare-tools";

export interface PrepareTasks {
  /** Opens a workbook with the empty tables. */
  prepare(): Promise<void>;
  /** Reads afresh and shows what next year's workbook would have from this one. */
  previewNewYear(): Promise<void>;
  /** Opens the workbook that was shown. */
  openNewYear(made: NewYear): Promise<void>;
}

interface PrepareWorld {
  readonly port: ExcelPort;
  readonly page: PagePort;
  readonly run: TaskRunner;
  readonly dispatch: (event: PaneEvent) => void;
  readonly readAndAssess: (alarm: HangAlarm) => Promise<{ workbook: Workbook; assessment: Assessment }>;
}

const preparing: Activity = { kind: "prepare", doing: "Menyiapkan buku kerja baru…", stoppable: false };
const looking: Activity = { kind: "prepare", doing: "Membaca buku kerja…", stoppable: false };

const FILL_IN = "isi kolom berjudul tebal, lalu buka Panel LAKIP di sana. Buku kerja ini tidak berubah.";

/** New workbooks beside the present one, which stays as it is. */
export function prepareTasks({ port, page, run, dispatch, readAndAssess }: PrepareWorld): PrepareTasks {
  /** Where Excel does not open it and the browser takes files, it is handed out instead. */
  async function open({ templates, names }: NewContent, fileName: string): Promise<void> {
    const { base64, file } = await page.createWorkbook(templates, names);
    try {
      await port.openWorkbook(base64);
    } catch (error) {
      if (!(error instanceof WorkbookError) || !page.canDownload()) throw error;
      page.download(file, fileName);
      dispatch({ type: "workbook-made", text: `Excel tidak membuka buku kerja baru, jadi ${fileName} diserahkan ke peramban. Buka dari folder unduhan, ${FILL_IN}` });
      return;
    }
    dispatch({ type: "workbook-made", text: `Buku kerja baru diserahkan ke Excel untuk dibuka di jendela lain. Simpan, ${FILL_IN}` });
  }

  return {
    prepare: async () =>
      void (await run.alone({ do: "prepare" }, preparing, async (alarm) => {
        alarm.end();
        const { empty } = await page.loadPrepare();
        await open(empty, "Buku kerja LAKIP.xlsx");
      })),
    previewNewYear: async () =>
      void (await run.alone({ do: "preview-new-year" }, looking, async (alarm) => {
        const { workbook, assessment } = await readAndAssess(alarm);
        alarm.end();
        const { copyToNewYear, NewYearDialog } = await page.loadPrepare();
        dispatch({ type: "new-year-previewed", preview: { made: copyToNewYear(workbook, assessment), Dialog: NewYearDialog } });
      })),
    openNewYear: async (made) =>
      void (await run.alone({ do: "new-year", made }, preparing, async (alarm) => {
        alarm.end();
        await open(made, made.year === null ? "Buku kerja LAKIP.xlsx" : `Buku kerja LAKIP ${made.year}.xlsx`);
      })),
  };
}
