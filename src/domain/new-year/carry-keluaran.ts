import { isSameUnit } from "../calculate/unit";
import { keluaran } from "../template/keluaran";
import { fillTemplate, type RowByHeading } from "./fill-template";
import type { LastYear, Part } from "./new-year";

/** "- Jumlah dokumen": the dash is the list's. */
const bare = (text: string): string => text.replace(/^[-–•*]+\s*/, "");

/** The yardsticks of the outputs with their unit, which is that of the target for the realisasi as well. */
export function carryKeluaran({ records }: LastYear): Part {
  const lines = records.keluaran.flatMap((each) => each.lines);
  const all = lines.map(({ kegiatan, tolokUkur, satuanTarget, satuanRealisasi }): RowByHeading => {
    const satuan = satuanTarget ?? satuanRealisasi;
    return { "Kegiatan/Sub Kegiatan": kegiatan ? bare(kegiatan.text) : null, "Tolok Ukur": bare(tolokUkur.text), "Satuan Target": satuan, "Satuan Realisasi": satuan };
  });
  const rows = [...new Map(all.map((row) => [JSON.stringify(row), row])).values()];
  const differing = lines.filter(({ satuanTarget, satuanRealisasi }) => satuanRealisasi !== null && isSameUnit(satuanTarget, satuanRealisasi) === false).length;
  return {
    template: fillTemplate(keluaran, rows),
    carried: rows.length === 0 ? [] : [{ sheet: keluaran.sheet, rows: rows.length, what: `${rows.length} tolok ukur keluaran dengan satuannya` }],
    leftOut: [
      ...(rows.length === 0 ? [] : [{ what: "Target dan realisasi keluaran", why: "Angka tahun baru diisi sendiri.", at: null }]),
      ...(differing === 0 ? [] : [{ what: `Satuan realisasi yang berbeda dari satuan target (${differing} tolok ukur)`, why: "Yang dipakai satuan targetnya; periksa lagi di lembar Keluaran.", at: null }]),
    ],
  };
}
