import type { Decimal } from "decimal.js";
import { roundHalfUp } from "../../calculate/decimals";
import { formatIndonesian } from "../../indonesian-number";
import type { TextFigure } from "../../model/narasi";
import { NO_NARASI } from "../lacking";
import type { Issue, Rule } from "../rule";
import { changeSentences, type ChangeSentence } from "./change-sentences";
import { isOfPercent } from "./measured-in";

export const changeInPointsOrPercent: Rule = {
  id: "change-in-points-or-percent",
  severity: "inconsistency",
  title: "Besar kenaikan atau penurunan sesuai tabel",
  basis: "Dari 70 % menjadi 85 % adalah 15 poin, atau 21,43 % dari semula: “15 %” mengatakan hal lain daripada tabel.",
  notChecked: "Perubahan tanpa angka atau dengan satuan lain (orang, rupiah); perubahan terhadap tahun selain yang disebut kalimat.",
  lacks: ({ records }) => (records.narasi.length === 0 ? [NO_NARASI] : records.ikuTahunan.length === 0 ? ["Belum ada tabel perbandingan antartahun."] : []),
  check: (context) => changeSentences(context).flatMap((said) => statedFigures(said).flatMap((figure) => issueOf(said, figure))),
};

/** "peningkatan sebesar 15 %", "naik 15 poin (21,43 %)": the figures right behind the change. */
function statedFigures({ sentence: { text, figures }, change }: ChangeSentence): TextFigure[] {
  const found: TextFigure[] = [];
  let end = change.end;
  for (const figure of figures) {
    const between = figure.start < end ? null : text.slice(end, figure.start);
    if (between === null || !(found.length === 0 ? /^\s*(?:(?:yaitu|yakni|sebesar|sebanyak|sekitar|kurang\s+lebih)\s+)*$/iu : /^\s*(?:persen)?\s*(?:poin|point)?\s*(?:atau|\()\s*(?:sebesar\s+)?$/iu).test(between)) continue;
    found.push(figure);
    end = figure.end;
  }
  return found;
}

function issueOf(said: ChangeSentence, figure: TextFigure): Issue[] {
  const { sentence, change, row, years: [from, to], before, after, difference, ofCapaian } = said;
  const isPoints = /^\s*(?:persen\s+)?(?:poin|point)\b/iu.test(sentence.text.slice(figure.end));
  if (!isPoints && figure.kind !== "percent") return [];
  const points = difference.abs();
  const relative = before.value.isZero() ? null : points.div(before.value.abs()).times(100);
  const is = (value: Decimal | null): boolean => value !== null && roundHalfUp(value, figure.decimals).eq(figure.value);
  // A capaian is a percentage itself: its own points are called per cent as well.
  const isOfCapaian = /capaian/iu.test(sentence.text.slice(0, figure.start)) && is(ofCapaian?.abs() ?? null);
  if (isOfCapaian || is(isPoints ? points : relative)) return [];
  const kind = isPoints || !is(points) ? "neither" : "points";
  const ofPercent = isOfPercent(row.indikator, row.satuan, [before, after]);
  const both = `${formatIndonesian(points)} poin${relative ? `, atau ${formatIndonesian(relative, 2)} % dari ${before.text}` : ""}`;
  return [{
    title: kind === "points" ? "Selisih poin ditulis sebagai persen" : "Besar perubahan tidak sesuai tabel", at: [sentence.kalimat.teks.cell, after.cell, before.cell],
    found: `${change.text} ${figure.text}`, expected: both,
    message: `${row.indikator.text}: ${before.text} (${from}) → ${after.text} (${to}) berubah ${both}.${kind === "points" ? ` Yang tertulis, ${figure.text}, adalah selisih ${ofPercent ? "poin persentasenya" : "angkanya"}.` : ` Yang tertulis, ${figure.text}, bukan keduanya.`}`,
    remedy: kind === "points" ? `Tulis “${formatIndonesian(points)} poin${ofPercent ? " persen" : ""}”${relative ? ` atau “${formatIndonesian(relative, 2)} %”` : ""}.` : "Hitung ulang perubahannya dari tabel, atau perbaiki tabelnya.",
    facts: { kind, stated: figure.value.toFixed(), points: points.toFixed(), relative: relative ? roundHalfUp(relative, 6).toFixed() : null, from, to, indikator: row.indikator.text },
  }];
}
