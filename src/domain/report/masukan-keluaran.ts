import type { Decimal } from "decimal.js";
import { Exact, roundHalfUp } from "../calculate/decimals";
import { isSameUnit } from "../calculate/unit";
import type { Figure, FindCell } from "../model/figure";
import type { KeluaranLine } from "../model/keluaran";
import type { Records } from "../model/records";
import { wordsKey } from "../read/same-words";
import type { Settings } from "../settings";
import { growBudget, type BudgetLine } from "./budget-tree";
import { frameOf, incompleteBanner, roundingNote, sourceNote } from "./captions";
import { chooseAnggaran } from "./choose-anggaran";
import { composeSheet } from "./compose-sheet";
import { figureFormat, figureWidth, neededDecimals, numberFormat } from "./figure-column";
import { lineFigure } from "./line-figure";
import { computed, NA, serapanFormula, sourceFigure } from "./live";
import type { ReportTable } from "./report-table";
import type { Column } from "./sheet-layout";

interface Row {
  /** Counts the kegiatan, from 1. */
  readonly number: number;
  readonly kegiatan: string | null;
  readonly kind: "masukan" | "keluaran";
  readonly tolokUkur: string;
  readonly target: Figure | null;
  readonly satuanTarget: string | null;
  readonly realisasi: Figure | null;
  readonly satuanRealisasi: string | null;
  readonly capaian: Decimal | null;
  /** Why there is no capaian, where the units are why. */
  readonly remark: string | null;
}

const sheet = { key: "masukan-keluaran", name: "Bab III Masukan Keluaran" };

/** What each kegiatan was given and brought forth; a capaian only where both figures are of one unit. */
export const masukanKeluaran: ReportTable = {
  ...sheet,
  required: false,
  chapter: 3,

  lacks: ({ records: { keluaran } }) => (keluaran.some(({ lines }) => lines.length > 0) ? null : "Perlu tabel keluaran dengan kolom Kegiatan, Tolok Ukur, Target, dan Realisasi beserta satuannya."),

  compose({ records, settings }, caption) {
    const rows = composeRows(records, settings);
    const differing = rows.filter(({ remark }) => remark !== null).length;
    return composeSheet<Row>({
      ...sheet, ...frameOf(caption, "Masukan dan Keluaran Kegiatan", { records, settings }), rows, columns: columnsFor(rows, records.find, settings),
      banners: incompleteBanner(rows.filter(({ target, realisasi }) => [target, realisasi].some((figure) => figure?.state === "unreadable")).length),
      kindOf: () => "body",
      notes: [
        "Capaian = Realisasi / Target × 100, hanya bila satuan keduanya sama; pada masukan itulah serapan anggarannya.",
        ...(differing > 0 ? [`${differing} keluaran tidak dihitung capaiannya karena satuan target dan realisasinya berbeda atau tidak lengkap.`] : []),
        roundingNote(settings), sourceNote(rows.flatMap(({ target, realisasi }) => [target, realisasi])),
      ],
    });
  },
};

function composeRows(records: Records, settings: Settings): Row[] {
  const moneyOf = indexMoney(records);
  const groups = new Map<string, KeluaranLine[]>();
  for (const { lines, table } of records.keluaran) {
    for (const line of lines) {
      const key = line.kegiatan ? wordsKey(line.kegiatan.text) : `\n${table.sheet}!${line.row}`;
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  return [...groups].flatMap(([key, lines], i): Row[] => {
    const kegiatan = lines[0]?.kegiatan?.text ?? null;
    const own = lines.find(({ pagu, realisasiAnggaran }) => isFilled(pagu) || isFilled(realisasiAnggaran));
    const { pagu, realisasi } = own ? { pagu: own.pagu, realisasi: own.realisasiAnggaran } : (moneyOf(key) ?? { pagu: null, realisasi: null });
    const money: Row = { number: i + 1, kegiatan, kind: "masukan", tolokUkur: "Dana", target: pagu, satuanTarget: "Rp", realisasi, satuanRealisasi: "Rp", capaian: ratio(pagu, realisasi, settings), remark: null };
    return [...(pagu ?? realisasi ? [money] : []), ...lines.map((each) => outputRow(i + 1, kegiatan, each, settings))];
  });
}

const isFilled = (figure: Figure | null): boolean => figure !== null && figure.state !== "empty";

interface Money {
  readonly pagu: Figure | null;
  readonly realisasi: Figure | null;
}

/** The budget's lines by `wordsKey` of their names; the first of a name counts. */
function indexMoney(records: Records): (key: string) => Money | null {
  const anggaran = chooseAnggaran(records);
  const lines = anggaran ? growBudget(anggaran).lines : [];
  const byName = new Map<string, BudgetLine>();
  for (const each of lines) {
    const key = wordsKey(each.line.name.text);
    if (!byName.has(key)) byName.set(key, each);
  }
  return (key) => {
    const line = byName.get(key);
    return line ? { pagu: lineFigure(lines, line, ({ pagu }) => pagu), realisasi: lineFigure(lines, line, ({ realisasi }) => realisasi) } : null;
  };
}

function outputRow(number: number, kegiatan: string | null, line: KeluaranLine, settings: Settings): Row {
  const { target, satuanTarget, realisasiKinerja: realisasi, satuanRealisasi } = line;
  const same = isSameUnit(satuanTarget, satuanRealisasi);
  const remark = realisasi?.value && target.value ? (same === null ? "Satuan belum lengkap" : same ? null : "Satuan berbeda") : null;
  return {
    number, kegiatan, kind: "keluaran", tolokUkur: line.tolokUkur.text.replace(/^\s*[-–•]\s*/, ""), target, satuanTarget, realisasi, satuanRealisasi,
    capaian: remark === null ? ratio(target, realisasi, settings) : null, remark,
  };
}

function ratio(target: Figure | null, realisasi: Figure | null, { decimals }: Settings): Decimal | null {
  if (!target?.value || !realisasi?.value || target.value.isZero()) return null;
  return roundHalfUp(new Exact(realisasi.value).div(target.value).times(100), decimals);
}

function columnsFor(rows: readonly Row[], find: FindCell, settings: Settings): Column<Row>[] {
  const { decimals } = settings;
  const mergeKey = ({ number }: Row): string => String(number);
  const all = rows.flatMap(({ target, realisasi }) => [target?.value ?? null, realisasi?.value ?? null]);
  const source = (id: "target" | "realisasi", heading: string): Column<Row> => ({
    id, heading: "Jumlah", group: heading, width: figureWidth(rows.map((row) => row[id]?.value ?? null), neededDecimals(all), 12), look: { horizontal: "right", indent: 1, wrap: false, format: figureFormat(all) },
    content: (row) => sourceFigure(row[id], find),
  });
  const unit = (id: string, group: string, of: (row: Row) => string | null): Column<Row> => ({ id, heading: "Satuan", group, width: 12, look: { horizontal: "center" }, content: of });
  return [
    { id: "no", heading: "No", width: 5, look: { horizontal: "center", vertical: "top" }, mergeKey, content: ({ number }) => number },
    { id: "kegiatan", heading: "Kegiatan / Sub Kegiatan", width: 30, look: { vertical: "top" }, mergeKey, content: ({ kegiatan }) => kegiatan },
    { id: "jenis", heading: "Indikator", width: 11, look: {}, content: ({ kind }) => (kind === "masukan" ? "Masukan" : "Keluaran") },
    { id: "tolok-ukur", heading: "Tolok Ukur", width: 36, look: {}, content: ({ tolokUkur }) => tolokUkur },
    source("target", "Target"),
    unit("satuan-target", "Target", ({ satuanTarget }) => satuanTarget),
    source("realisasi", "Realisasi"),
    unit("satuan-realisasi", "Realisasi", ({ satuanRealisasi }) => satuanRealisasi),
    {
      id: "capaian", heading: "Capaian (%)", width: 12, look: { horizontal: "center", format: numberFormat(decimals, false) },
      content: (row, at) => (row.remark === null ? computed(row.capaian, serapanFormula(at.cell("target"), at.cell("realisasi"), decimals)) : { value: NA }),
    },
    { id: "keterangan", heading: "Keterangan", width: 14, look: { horizontal: "center" }, content: ({ remark }) => remark },
  ];
}
