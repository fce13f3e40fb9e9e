import { cellAt } from "../grid";
import type { Figure } from "../model/figure";
import type { Iku } from "../model/iku";
import type { Records } from "../model/records";
import { wordsKey } from "../read/same-words";
import { wholeYearOf } from "../read/year-preference";
import { targetIku } from "../template/target-iku";
import { carryFigure, unreadable } from "./carry-figure";
import { filledHeadings, fillTemplate, listText, type RowByHeading } from "./fill-template";
import type { LastYear, Part } from "./new-year";

/** The indicators with what stays from year to year; their targets only where the old workbook plans the new year already. */
export function carryTargets(last: LastYear): Part {
  const { records, next } = last;
  const { iku: ikuList } = records;
  const targets = ikuList.map((iku) => nextTarget(iku, records, next));
  const rows = ikuList.map((iku, i): RowByHeading => ({
    "Sasaran Strategis": iku.sasaran?.text ?? null, "Indikator Kinerja": iku.indikator.text, Satuan: satuanOf(iku, records), Arah: arahOf(iku, last), Target: carryFigure(targets[i] ?? null),
    "Target akhir Renstra": carryFigure(iku.targetRenstra), "Standar Nasional": carryFigure(iku.standarNasional), "Sumber data": iku.sumberData?.text ?? null,
  }));
  const open = targets.filter((target) => carryFigure(target) === null).length;
  const year = next ?? "tahun baru";
  const hasQuarters = ikuList.some(({ triwulan }) => triwulan.some(({ target }) => target !== null));
  return {
    template: fillTemplate(targetIku, rows),
    carried: rows.length === 0 ? [] : [{ sheet: targetIku.sheet, rows: rows.length, what: `${rows.length} indikator dengan ${listText(filledHeadings(rows).filter((heading) => heading !== "Indikator Kinerja" && heading !== "Target"))}${open < rows.length ? `; target ${year} untuk ${rows.length - open} indikator` : ""}` }],
    leftOut: [
      ...(rows.length === 0 ? [{ what: "Indikator", why: "Tidak ada tabel indikator tahun laporan di buku kerja lama; isi lembar Target IKU dari Perjanjian Kinerja.", at: null }] : []),
      ...(open > 0 ? [{ what: `Target ${year} untuk ${open} indikator`, why: "Buku kerja lama belum memuatnya; isi dari Perjanjian Kinerja.", at: null }] : []),
      ...(hasQuarters ? [{ what: "Target per triwulan", why: "Itu target tahun lalu; isi target triwulan tahun baru.", at: null }] : []),
      ...unreadable(ikuList.map(({ targetRenstra }) => targetRenstra), "Target akhir Renstra"),
      ...unreadable(ikuList.map(({ standarNasional }) => standarNasional), "Standar Nasional"),
      ...unreadable(targets, `Target ${year}`),
    ],
  };
}

/** As a comparison of years or a plan of the new year has it. */
function nextTarget({ indikator }: Iku, { bandingRows, indikatorRows }: Records, next: number | null): Figure | null {
  const key = wordsKey(indikator.text);
  const compared = bandingRows.filter((row) => wordsKey(row.indikator.text) === key).flatMap(({ years }) => years.filter(({ year }) => year === next).map(({ target }) => target));
  const planned = indikatorRows.filter((row) => wordsKey(row.indikator.text) === key && next !== null && wholeYearOf(row.table) === next).map(({ target }) => target);
  return [...planned, ...compared].find((target) => target !== null && target.state !== "empty" && target.state !== "none") ?? null;
}

/** As some table of the indicator says it, else as its figures do. */
function satuanOf(iku: Iku, { ikuTahunan }: Records): string | null {
  const key = wordsKey(iku.indikator.text);
  const beside = ikuTahunan.find((row) => wordsKey(row.indikator.text) === key && row.satuan !== null)?.satuan;
  return (iku.satuan ?? beside)?.text ?? iku.target.unit ?? (iku.target.percent ? "%" : null);
}

/** As chosen or written ("rentang" too), or told by the stated capaian; `null`: nobody says it. */
function arahOf({ indikator, arah, table, row }: Iku, { settings, workbook }: LastYear): string | null {
  const chosen = settings.indikator[wordsKey(indikator.text)]?.arah;
  if (chosen) return chosen;
  const column = [...table.columns].find(([, role]) => role === "arah")?.[0];
  const grid = workbook.grids.find(({ sheet }) => sheet === table.sheet);
  const value = grid && column !== undefined ? cellAt(grid, row, column).value : null;
  const written = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (written === "rentang") return written;
  return written !== "" || arah === "turun" ? arah : null;
}
