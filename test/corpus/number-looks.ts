import type { Put } from "./put";

const grouped = (value: number, by: string): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, by);
const fixed = (value: number, decimals: number, mark: string): string => value.toFixed(decimals).replace(".", mark);

/** How an office writes amounts of rupiah; `null` stays an empty cell. */
export type MoneyLook = (value: number | null) => Put;

const money = (write: (value: number) => Put): MoneyLook => (value) => (value === null ? null : write(value));

export const asNumber = money((value) => ({ value, format: "#,##0" }));
export const asAccounting = money((value) => ({ value, format: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-' }));
/** "Rp. 12.897.600,-" */
export const asRupiahText = money((value) => `Rp. ${grouped(value, ".")},-`);
/** "17.803.394.426,00" */
export const asIndonesianText = money((value) => `${grouped(value, ".")},00`);
/** "12,797,147,084.00" */
export const asEnglishText = money((value) => `${grouped(value, ",")}.00`);
/** "12.897.600" */
export const asPointsText = money((value) => grouped(value, "."));

export const moneyLooks: readonly MoneyLook[] = [asNumber, asNumber, asAccounting, asRupiahText, asIndonesianText, asPointsText];

/** How an office writes percentages, given 0–100. */
export const percentNumber = (value: number | null): Put => (value === null ? null : { value: Math.round(value * 100) / 100, format: "0.00" });
export const percentFormat = (value: number | null): Put => (value === null ? null : { value: Math.round(value * 100) / 10000, format: "0.00%" });
/** "97,44%" */
export const percentText = (value: number | null): Put => (value === null ? null : `${fixed(value, 2, ",")}%`);
/** "97,44" */
export const percentBare = (value: number | null): Put => (value === null ? null : fixed(value, 2, ","));

export const percentLooks = [percentNumber, percentFormat, percentText, percentBare] as const;

const UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;
export const roman = (number: number): string => "X".repeat(Math.floor(number / 10)) + (UNITS[number % 10] ?? "");
export const upper = (number: number): string => String.fromCharCode(64 + number);
export const lower = (number: number): string => String.fromCharCode(96 + number);
