import type { Decimal } from "decimal.js";
import { sum } from "../calculate/decimals";
import type { Rincian, RincianRow } from "../model/rincian";

export type StaffRow =
  | { readonly kind: "group"; readonly text: string }
  | { readonly kind: "staff"; readonly number: number; readonly of: RincianRow; /** The sum of its figures; `null` without any. */ readonly jumlah: Decimal | null }
  /** JUMLAH: the sums of the columns, and over all. */
  | { readonly kind: "total"; readonly sums: readonly (Decimal | null)[]; readonly jumlah: Decimal | null; /** Indexes of the rows it sums. */ readonly rows: readonly number[] }
  /** The workbook's own total row where it says otherwise, and JUMLAH less that. */
  | { readonly kind: "stated"; readonly of: RincianRow }
  | { readonly kind: "difference"; readonly of: RincianRow };

export type StaffTotal = Extract<StaffRow, { kind: "total" }>;

/** The rows under the names of their groups, JUMLAH, and what the workbook says where that differs. */
export function composeStaffRows({ columns, rows, total }: Rincian): StaffRow[] {
  const result: StaffRow[] = [];
  const staff: number[] = [];
  let group: string | null = null;
  let number = 0;
  for (const of of rows) {
    if (of.group !== group && of.group !== null) {
      result.push({ kind: "group", text: of.group });
      number = 0;
    }
    group = of.group;
    staff.push(result.length);
    result.push({ kind: "staff", number: ++number, of, jumlah: addUp(of.figures.map(({ value }) => value)) });
  }
  const sums = columns.map((_, i) => addUp(rows.map(({ figures }) => figures[i]?.value ?? null)));
  const jumlah = addUp(sums);
  result.push({ kind: "total", sums, jumlah, rows: staff });
  const differs = total !== null && [...total.figures.map((figure, i) => isOff(figure.value, sums[i] ?? null)), isOff(total.jumlah?.value ?? null, jumlah)].some(Boolean);
  return differs ? [...result, { kind: "stated", of: total }, { kind: "difference", of: total }] : result;
}

function addUp(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}

/** What is stated is not what comes out. */
export const isOff = (stated: Decimal | null, own: Decimal | null): boolean => stated !== null && (own === null || !stated.eq(own));
