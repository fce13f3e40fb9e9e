import { CHECK_SHEET, checkNames } from "../last-check";
import type { SheetPlan } from "../sheet-plan";
import { titleLines } from "./captions";
import { composeSheet } from "./compose-sheet";
import { checkColumns } from "./hasil-pemeriksaan-columns";
import { changesArea, checkedFigures, watchFigures } from "./hasil-pemeriksaan-live";
import { checkRows, type CheckRow } from "./hasil-pemeriksaan-rows";
import { verdictBanners } from "./hasil-pemeriksaan-verdict";
import type { ReportTable } from "./report-table";
import type { Span } from "./sheet-layout";
import type { RowKind } from "./styles";

const sheet = { key: CHECK_SHEET, name: "Hasil Pemeriksaan" };

/** Composed of anything: it says what was checked, also when that is nothing. Its verdict is kept with it in names of the workbook. */
export const hasilPemeriksaan: ReportTable = {
  ...sheet,
  required: false,
  chapter: null,
  lacks: () => null,

  compose(input, caption): SheetPlan {
    const { findings, ready, today, fingerprint, records, settings } = input;
    const columns = checkColumns(findings);
    const last = columns.at(-1)?.id ?? "tindakan";
    const checks = checkedFigures(input);
    const plan = composeSheet<CheckRow>({
      ...sheet, rows: checkRows(input), columns, paper: settings.paper,
      tableName: "Hasil Pemeriksaan LAKIP", titles: titleLines(caption, "Hasil Pemeriksaan LAKIP", records),
      banners: verdictBanners(input, changesArea(checks, columns.length)),
      kindOf: rowKind, spansOf: (row) => spansOf(row, last),
      notes: [],
    });
    return { ...watchFigures(plan, checks), names: checkNames({ ready, date: today, fingerprint }) };
  },
};

function rowKind(row: CheckRow): RowKind {
  if (row.kind === "section") return "group";
  return row.kind === "finding" && row.finding.waived !== null ? "quiet" : "body";
}

function spansOf({ kind }: CheckRow, last: string): readonly Span[] {
  if (kind === "section" || kind === "calm") return [["no", last]];
  if (kind === "issue") return [["penjelasan", last]];
  return kind === "finding" ? [] : [["aturan", "seharusnya"], ["penjelasan", last]];
}
