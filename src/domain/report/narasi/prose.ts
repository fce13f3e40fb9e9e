import type { Decimal } from "decimal.js";
import { formatIndonesian } from "../../indonesian-number";
import type { Figure, Words } from "../../model/figure";
import type { Records } from "../../model/records";
import { neededDecimals } from "../figure-column";
import { triwulanName } from "../captions";

/** A piece of the narrative, as a document takes it. */
export type Prose = { readonly kind: "heading" | "paragraph"; readonly text: string };

export const heading = (text: string): Prose => ({ kind: "heading", text });
/** Sentences that are there, as one paragraph; none of nothing. */
export const paragraph = (...sentences: readonly (string | null)[]): Prose[] => {
  const text = sentences.filter((sentence) => sentence !== null && sentence !== "").join(" ");
  return text === "" ? [] : [{ kind: "paragraph", text }];
};

/** What the workbook does not say stands in brackets, so that it is seen and filled in. */
export const missing = (what: string): string => `[${what} belum diisi]`;

export const percentText = (value: Decimal, decimals: number): string => `${formatIndonesian(value, decimals)}%`;

/** "Rp1.500.000", with two decimals where there are any. */
export function rupiahText(value: Decimal): string {
  const text = formatIndonesian(value.abs(), value.isInteger() ? 0 : 2);
  return `${value.isNegative() && !value.isZero() ? "−" : ""}Rp${text}`;
}

/** "70%", "3 dokumen", "82". */
export function amountText(value: Decimal, satuan: string): string {
  const number = formatIndonesian(value, neededDecimals([value]));
  if (satuan === "%") return `${number}%`;
  return satuan === "" || INDEX.test(satuan) ? number : `${number} ${unitText(satuan)}`;
}

/** Units that go unsaid beside the figure. */
const INDEX = /^(?:indeks|nilai|skor|angka|poin)$/i;

/** A unit within a sentence: "Dokumen" loses its capital, "OB" and "Rp" do not. */
const unitText = (satuan: string): string => (/^\p{Lu}\p{Ll}{2,}(?: |$)/u.test(satuan) ? satuan.charAt(0).toLowerCase() + satuan.slice(1) : satuan);

/** A difference of figures of this unit, without sign; shares and indexes differ by points. */
export const differenceText = (value: Decimal, satuan: string): string =>
  satuan === "%" || satuan === "" || INDEX.test(satuan) || /persen/i.test(satuan) ? `${amountText(value.abs(), "")} poin` : amountText(value.abs(), satuan);

/** A figure within a sentence, or why there is none. */
export function figureText(figure: Figure | null, satuan: string, what: string): string {
  if (figure?.value) return amountText(figure.value, satuan);
  return figure?.state === "unreadable" ? `[${what} tidak terbaca: “${figure.text}”]` : missing(what);
}

/** Ends with a full stop. */
export const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
export const wordsText = (words: Words | null, what: string): string => (words ? sentence(words.text) : missing(what));

/** "Tahun 2022", "sampai dengan Triwulan II Tahun 2022"; "" when the workbook does not say. */
export function periodText({ year, triwulan }: Pick<Records, "year" | "triwulan">): string {
  return [triwulan === null ? null : `sampai dengan ${triwulanName(triwulan)}`, year === null ? null : `Tahun ${year}`].filter((part) => part !== null).join(" ");
}

/** "Pada Tahun 2022, "; "" when the workbook does not say. */
export function opening(records: Pick<Records, "year" | "triwulan">): string {
  const period = periodText(records);
  if (period === "") return "";
  return records.triwulan === null ? `Pada ${period}, ` : `${capitalised(period)}, `;
}

export const instansiText = ({ instansi }: Pick<Records, "instansi">): string => instansi ?? missing("Nama instansi");
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
