import { choosePagu } from "../../calculate/pagu";
import { formatIndonesian } from "../../indonesian-number";
import type { Rule } from "../rule";
import { NO_BUDGET } from "./budget-rows";
import { doubtful } from "./plain-rows";

export const realisasiWithinPagu: Rule = {
  id: "realisasi-within-pagu",
  severity: "error",
  title: "Realisasi tidak melebihi pagu",
  basis: "UU 1/2004 pasal 3 ayat (3): dilarang melakukan tindakan yang mengakibatkan pengeluaran bila anggarannya tidak tersedia atau tidak cukup.",
  notChecked: "Belanja di atas tahap pagu yang lebih awal bila pagu perubahannya ada.",
  lacks({ records }) {
    if (records.anggaran.length === 0) return [NO_BUDGET];
    return records.anggaran.filter(({ lines }) => lines.length > 0 && lines.every(({ realisasiAnggaran }) => realisasiAnggaran === null)).map(({ table }) => `Tabel anggaran di ${table.sheet} tidak punya kolom realisasi.`);
  },
  check: ({ records }) =>
    records.anggaran.flatMap(({ lines, totals }) => [...doubtful(lines, "isWithinPagu"), ...doubtful(totals, "isWithinPagu")]).flatMap((row) => {
      const pagu = choosePagu(row);
      const realisasi = row.realisasiAnggaran;
      if (!pagu?.value || !realisasi?.value || realisasi.value.lte(pagu.value)) return [];
      const excess = realisasi.value.minus(pagu.value);
      return [{
        title: "Realisasi melebihi pagu", at: [realisasi.cell, pagu.cell] as const, found: realisasi.text, expected: `paling banyak ${formatIndonesian(pagu.value)}`,
        message: `Realisasi melebihi pagu sebesar Rp${formatIndonesian(excess)}.`,
        remedy: "Cocokkan dengan DPA/DPPA dan SP2D; mungkin pagu perubahan belum dipakai atau kedua angka tertukar.",
        facts: { pagu: pagu.value.toFixed(), realisasi: realisasi.value.toFixed(), excess: excess.toFixed() },
      }];
    }),
};
