import { figureColumns } from "../figure-columns";
import { isOfStaff, plainRole, type Kind } from "../kind";

const OTHERS = /penduduk|jiwa|warga|masyarakat|siswa|murid|pasien|balita|pemilih|peserta|anggota|ketua/;

/** Staff by men and women; of other people it says nothing. */
export const pegawaiJenisKelamin: Kind = {
  kind: "pegawai-jenis-kelamin",
  hasGroups: true,
  match(seen) {
    const { meanings, texts, block } = seen;
    if (!meanings.has("laki-laki") || !meanings.has("perempuan") || figureColumns(block).length === 0) return null;
    if (!isOfStaff(seen) && texts.some((text) => OTHERS.test(text))) return null;
    return { reason: "ada kolom laki-laki dan perempuan", doubt: isOfStaff(seen) ? null : "Ada kolom laki-laki dan perempuan: jumlah pegawai, atau orang lain (misalnya penduduk)?" };
  },
  role: (heading, seen) => (heading.meaning === "uraian" ? "unit" : plainRole(heading, seen)),
};
