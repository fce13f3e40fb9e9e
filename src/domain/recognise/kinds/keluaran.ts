import { plainRole, type Kind } from "../kind";

/** Masukan and keluaran of one kegiatan, with the yardstick (tolok ukur) of each. */
export const keluaran: Kind = {
  kind: "keluaran",
  hasGroups: false,
  match: ({ meanings }) => (meanings.has("tolok-ukur") && meanings.has("target") ? { reason: "ada kolom tolok ukur dengan target dan realisasi", sure: meanings.has("realisasi") } : null),
  role: (heading) => (heading.meaning === "program-kegiatan" ? "kegiatan" : plainRole(heading)),
};
