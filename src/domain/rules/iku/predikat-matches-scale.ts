import { roundHalfUp } from "../../calculate/decimals";
import { formatIndonesian } from "../../indonesian-number";
import type { CellRef } from "../../grid";
import type { BoundTable } from "../../assessment";
import type { Scale } from "../../settings";
import type { Context, Issue, Rule } from "../rule";
import { holdsOn, predikatOn, scaleOf, scalesWith, statedPredikat, type StatedPredikat } from "./predikat-on-scale";
import { predikatSentences } from "./predikat-sentences";

export const predikatMatchesScale: Rule = {
  id: "predikat-matches-scale",
  severity: "inconsistency",
  title: "Predikat sesuai skala yang dipilih",
  basis: "Predikat adalah rentang skala tempat capaian jatuh; PermenPANRB 53/2014 tidak menetapkan skala, jadi yang berlaku pilihan buku kerja, di samping skala lain yang dipakai (Permendagri 86/2017, LAN 239/2003).",
  notChecked: "Predikat hal lain (SAKIP, opini, survei, serapan), istilah yang tidak ada pada skala yang dikenal, dan kalimat yang menilai beberapa indikator sekaligus. Kolom yang sesuai dengan skala lain yang dikenal dianggap benar.",
  lacks: (context) => {
    const { foreign, byScale } = columns(context);
    const other = byScale.filter(({ scale }) => scale.name !== context.settings.scale.name);
    const sentences = [
      ...foreign.map((sheet) => `Predikat di ${sheet} memakai istilah yang tidak ada pada skala yang dikenal; isi skalanya pada Pilihan.`),
      ...other.map(({ table, scale }) => `Predikat di ${table.sheet} diperiksa menurut skala ${scale.name}, sedangkan yang dipilih ${context.settings.scale.name}; samakan pada Pilihan.`),
    ];
    return sentences.length > 0 || byScale.length > 0 || predikatSentences(context).length > 0 ? [...new Set(sentences)] : ["Tidak ada kolom predikat, dan naskah tidak menyebut predikat capaian."];
  },
  check: (context) => {
    const { settings: { decimals, scale: chosen } } = context;
    const { byScale } = columns(context);
    // A scale that a whole column goes by is in use in this report as much as the chosen one.
    const inUse = [chosen, ...byScale.filter(({ stated, scale }) => stated.every((each) => holdsOn(scale, each, decimals))).map(({ scale }) => scale)];
    return [
      ...byScale.flatMap(({ stated, scale }) => stated.filter((each) => !holdsOn(scale, each, decimals)).map((each) => issueOf(each, scale, "capaian", [], context))),
      ...predikatSentences(context).filter((each) => !inUse.some((scale) => holdsOn(scale, each, decimals))).map((each) => issueOf(each, chosen, each.of, each.cells, context)),
    ];
  },
};

interface Column {
  readonly table: BoundTable;
  readonly stated: readonly StatedPredikat[];
  readonly scale: Scale;
}

/** The predikat columns with the scale that each goes by; `foreign`: sheets whose words no known scale has. */
function columns({ records, settings }: Context): { readonly byScale: readonly Column[]; readonly foreign: readonly string[] } {
  const all = statedPredikat([...records.iku, ...records.ikuLain], settings);
  const means = records.rataRata.flatMap(({ table, capaian, predikat }) => (predikat && capaian.value && /\p{L}{3}/u.test(predikat.text) ? [{ table, predikat, capaian: [capaian.value] }] : []));
  const tables = [...new Set([...all.map(({ iku }) => iku.table), ...means.map(({ table }) => table)])].map((table) => {
    const stated: StatedPredikat[] = [...all.filter(({ iku }) => iku.table === table), ...means.filter((mean) => mean.table === table)];
    return { table, stated, scale: scaleOf(stated, settings.scale, settings.decimals) };
  });
  return { byScale: tables.flatMap(({ scale, ...rest }) => (scale ? [{ ...rest, scale }] : [])), foreign: tables.filter(({ scale }) => scale === null).map(({ table }) => table.sheet) };
}

function issueOf(stated: StatedPredikat, scale: Scale, of: string, cells: readonly CellRef[], { settings }: Context): Issue {
  const { predikat, capaian: [capaian] } = stated;
  const shown = capaian ? `${formatIndonesian(capaian, settings.decimals)} %` : "n/a";
  const expected = capaian ? predikatOn(scale, capaian, settings.decimals) : null;
  const holding = scalesWith(settings.scale).filter((other) => other.name !== scale.name && holdsOn(other, stated, settings.decimals)).map(({ name }) => name);
  return {
    title: "Predikat tidak sesuai skala", at: [predikat.cell, ...cells], found: predikat.text, ...(expected !== null && { expected }),
    message: `Tertulis “${predikat.text}”, sedangkan ${of} ${shown} berpredikat ${expected ?? "n/a"} menurut skala ${scale.name}.${holding.length > 0 ? ` “${predikat.text}” cocok menurut skala ${holding.join(" dan ")}.` : ""}`,
    remedy: holding.length > 0 ? `Tulis “${expected ?? "n/a"}”, atau pilih skala ${holding.join(" atau ")} pada Pilihan dan sebutkan skalanya di naskah.` : `Tulis “${expected ?? "n/a"}”, atau periksa capaiannya.`,
    facts: { stated: predikat.text, capaian: capaian ? roundHalfUp(capaian, 6).toFixed() : null, predikat: expected, scale: scale.name, holdsOn: holding },
  };
}
