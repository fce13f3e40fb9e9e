import type { Decimal } from "decimal.js";
import { sum } from "../../calculate/decimals";
import { formatIndonesian } from "../../indonesian-number";
import type { TextFigure } from "../../model/narasi";
import { isOfOtherYear } from "../../read/year-preference";
import { NO_NARASI } from "../lacking";
import type { Issue, Rule } from "../rule";
import { countTables, populationName, type Headcount, type Population } from "./headcounts";
import { NO_STAFF } from "./no-staff";
import { staffSentences, type StaffSentence } from "./staff-sentence";

export const staffTextAgrees: Rule = {
  id: "staff-text-agrees",
  severity: "inconsistency",
  title: "Jumlah pegawai di naskah sesuai dengan tabel",
  basis: "Kalimat tentang jumlah pegawai menyebut jumlah yang dihitung tabel: seluruhnya, PNS, tenaga kontrak; dan rinciannya berjumlah sama dengan totalnya.",
  notChecked: "Jumlah satu unit, jenis kelamin, golongan, atau pendidikan; tabel pegawai yang tidak membedakan PNS dari yang lain.",
  lacks: ({ records }) => [
    ...(records.narasi.length === 0 ? [NO_NARASI] : []),
    ...(records.pegawai.length === 0 ? [NO_STAFF] : []),
  ],
  check({ records }) {
    const ofYear = records.pegawai.filter(({ table }) => !isOfOtherYear(table, records.year));
    const counts = countTables(ofYear.length > 0 ? ofYear : records.pegawai).flatMap((table) => table.counts.filter(({ unit }) => unit === null));
    return staffSentences(records.narasi).flatMap((sentence) => {
      const { total, parts } = sentence;
      const stated = [...(total ? [{ figure: total, population: "semua" as const }] : []), ...parts];
      return [...partsIssue(sentence), ...stated.flatMap(({ figure, population }) => (population === "pppk" ? [] : tableIssue(sentence, figure, population, counts)))];
    });
  },
};

/** "84 orang terdiri dari 45 orang PNS dan 39 orang tenaga kontrak": the parts add up. */
function partsIssue({ kalimat, total, parts }: StaffSentence): Issue[] {
  const added = sum(parts.map(({ figure }) => figure.value));
  if (!total || parts.length < 2 || added.eq(total.value)) return [];
  const terms = parts.map(({ figure }) => figure.text).join(" + ");
  return [{
    title: "Jumlah pegawai di kalimat tidak pas", at: [kalimat.teks.cell], found: total.text, expected: formatIndonesian(added),
    message: `Kalimat menyebut ${total.text} orang, tetapi rinciannya ${terms} = ${formatIndonesian(added)} orang.`,
    remedy: "Samakan jumlah di kalimat dengan rinciannya.",
    facts: { stated: total.value.toFixed(), parts: parts.map(({ figure }) => figure.value.toFixed()), sum: added.toFixed() },
  }];
}

/** One issue for each figure that one of the tables does not support; what it was held against is told table by table. */
function tableIssue({ kalimat }: StaffSentence, figure: TextFigure, population: Population, counts: readonly Headcount[]): Issue[] {
  const held = counts.filter((count) => count.population === population);
  if (!held.some(({ readings }) => !readings.some((reading) => reading.eq(figure.value)))) return [];
  const numbers = (readings: readonly Decimal[]): string[] => [...new Set(readings.map((reading) => formatIndonesian(reading)))];
  const told = held.map(({ readings, cells }) => `${numbers(readings).join(" atau ")} orang menurut ${cells[0].sheet}`);
  return [{
    title: "Jumlah pegawai di naskah berbeda", at: [kalimat.teks.cell, ...held.flatMap(({ cells }) => cells)], found: quote(kalimat.teks.text, figure), expected: told.join("; "),
    message: `Kalimat menyebut ${populationName[population]} ${figure.text} orang, sedangkan tabel pegawai: ${told.join("; ")}.`,
    remedy: "Cocokkan kalimat dan tabel dengan daftar pegawai pada tanggal yang sama.",
    facts: { population, stated: figure.value.toFixed(), tables: held.map(({ readings, cells }) => ({ sheet: cells[0].sheet, readings: readings.map((reading) => reading.toFixed()) })) },
  }];
}

/** The figure with the words behind it that say of whom. */
const quote = (text: string, { start, end }: TextFigure): string => text.slice(start, end) + (/^(?:\s+(?!dan\b|serta\b|terdiri\b|yang\b|dengan\b|di\b)\p{L}+){0,4}/iu.exec(text.slice(end))?.[0] ?? "");
