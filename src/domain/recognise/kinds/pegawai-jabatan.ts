import { isOfStaff, plainRole, type Kind } from "../kind";

const POSTS = /\b(?:ess?elon|jfu|jft|thl|p3k|pppk|pelaksana|fungsional|struktural|honorer|kontrak|tks)\b/;

/** Staff by eselon, general function, contract. */
export const pegawaiJabatan: Kind = {
  kind: "pegawai-jabatan",
  hasGroups: true,
  match(seen) {
    const { meanings, texts } = seen;
    const posts = texts.filter((text) => POSTS.test(text)).length;
    if (posts === 0 || !meanings.has("jumlah") || meanings.has("indikator")) return null;
    return { reason: "jumlah pegawai per eselon atau jabatan", doubt: posts > 1 || isOfStaff(seen) ? null : "Hanya satu kolom menyebut jabatan: jumlah pegawai, atau tabel lain?" };
  },
  role: (heading, seen) => (heading.meaning === "uraian" ? "unit" : heading.meaning === "jabatan" ? "other" : plainRole(heading, seen)),
};
