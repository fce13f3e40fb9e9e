import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/id-ID";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/id-ID";
import { createUniver, LocaleType, LogLevel, mergeLocales } from "@univerjs/presets";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/sheets-numfmt/facade";
import type { UniverBook, UniverParts } from "./univer-book";

/** Univer with its grid, in Indonesian, inside `container`. */
export function createBrowserUniver(container: HTMLElement): UniverParts {
  return createUniver({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: mergeLocales(coreWords, tableWords) },
    logLevel: LogLevel.ERROR,
    presets: [UniverSheetsCorePreset({ container, ribbonType: "simple" }), UniverSheetsTablePreset()],
  });
}

/** Shows numbers with a decimal comma, as an Indonesian Excel does; what is stored stays as it is. */
export function showIndonesianNumbers(book: UniverBook): void {
  book.facade.setNumfmtLocal("id");
}
