import { plainRole, type Kind } from "../kind";

const POSTS = /\b(?:ess?elon|jfu|jft|thl|p3k|pppk|pelaksana|fungsional|struktural|honorer|kontrak|tks)\b/;

/** Staff by eselon, general function, contract. */
export const pegawaiJabatan: Kind = {
  kind: "pegawai-jabatan",
  hasGroups: true,
  match({ meanings, texts }) {
    const posts = texts.filter((text) => POSTS.test(text)).length;
    if (posts === 0 || !meanings.has("jumlah") || meanings.has("indikator")) return null;
    return { reason: "jumlah pegawai per eselon atau jabatan", sure: posts > 1 };
  },
  role: (heading, seen) => (heading.meaning === "uraian" ? "unit" : heading.meaning === "jabatan" ? "other" : plainRole(heading, seen)),
};
