import type { ColumnRole } from "../../assessment";
import { isOfMoney, plainRole, type Kind } from "../kind";

/** Masukan and keluaran of one kegiatan, with the yardstick (tolok ukur) of each. */
export const keluaran: Kind = {
  kind: "keluaran",
  hasGroups: false,
  match({ meanings, block }) {
    if (!meanings.has("tolok-ukur") || !meanings.has("target")) return null;
    // With pagu and realisasi of its own it is a budget table that names its outputs.
    const isBudget = (meanings.has("pagu") || meanings.has("pagu-perubahan")) && [...block.headings.values()].some((heading) => heading.meaning === "realisasi" && isOfMoney(heading));
    return isBudget ? null : { reason: "ada kolom tolok ukur dengan target dan realisasi", doubt: null };
  },
  role(heading, seen): ColumnRole {
    if (heading.meaning === "program-kegiatan") return "kegiatan";
    if (heading.meaning === "satuan" && /^(?:realisasi|hasil)\b/i.test(heading.text)) return "satuan-realisasi";
    if (heading.meaning === "persen" && !seen.meanings.has("capaian")) return "capaian";
    // "Realisasi (Rp)" alone is also what stands above bundles and months.
    const isBeside = heading.meaning === "realisasi" && isOfMoney(heading) && [...seen.block.headings.values()].some((other) => other.meaning === "realisasi" && !isOfMoney(other));
    return isBeside ? "realisasi-anggaran" : plainRole(heading, seen);
  },
};
