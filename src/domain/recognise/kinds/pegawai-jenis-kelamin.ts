import { plainRole, type Kind } from "../kind";

/** Staff by men and women. */
export const pegawaiJenisKelamin: Kind = {
  kind: "pegawai-jenis-kelamin",
  hasGroups: true,
  match: ({ meanings }) => (meanings.has("laki-laki") && meanings.has("perempuan") ? { reason: "ada kolom laki-laki dan perempuan", sure: meanings.has("jumlah") } : null),
  role: (heading, seen) => (heading.meaning === "uraian" ? "unit" : plainRole(heading, seen)),
};
