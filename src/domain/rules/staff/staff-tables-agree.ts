import type { Decimal } from "decimal.js";
import { isSameUnit } from "../../calculate/unit-name";
import { groupBy } from "../../group-by";
import { formatIndonesian } from "../../indonesian-number";
import type { Records } from "../../model/records";
import type { Issue, Rule } from "../rule";
import { areOfOtherDates } from "./counted-when";
import { countTables, namesOthers, populationName, type CountedTable, type Headcount, type Population } from "./headcounts";
import { NO_STAFF } from "./no-staff";
import { staffStatus } from "./staff-status";

export const staffTablesAgree: Rule = {
  id: "staff-tables-agree",
  severity: "inconsistency",
  title: "Tabel pegawai saling sesuai",
  basis: "Pegawai yang sama dihitung menurut golongan, pendidikan, jabatan, dan jenis kelamin: jumlahnya sama untuk tiap kelompok dan tiap unit.",
  notChecked: "Tabel yang tidak membedakan PNS dari yang lain; tabel dengan angka yang tidak terbaca; unit yang hanya ada di satu tabel; tabel per tanggal yang berbeda.",
  lacks: ({ records }) => (records.pegawai.length === 0 ? [NO_STAFF] : records.pegawai.length === 1 ? ["Hanya ada satu tabel pegawai, sehingga tidak ada pembandingnya."] : []),
  check({ records }) {
    const tables = countTables(records.pegawai);
    return tables.flatMap((table, i) => {
      const earlier = tables.slice(0, i).filter(({ rincian }) => !areOfOtherDates(rincian.table, table.rincian.table));
      return POPULATIONS.flatMap((population) => {
        const other = earlier.find(({ counts }) => counts.some((count) => count.population === population));
        return other ? compare(table, other, population) : [];
      }).concat(compareUnnamed(table, earlier, records));
    });
  },
};

const POPULATIONS: readonly Population[] = ["pns", "asn", "kontrak", "semua", "tidak disebut"];

function compare(table: CountedTable, other: CountedTable, population: Population): Issue[] {
  const [own, others] = [table, other].map(({ counts }) => counts.filter((count) => count.population === population));
  const byUnit = groupBy(others ?? [], keyOf);
  return (own ?? []).flatMap((count) => {
    const match = byUnit.get(keyOf(count))?.find(({ unit }) => (unit && count.unit ? isSameUnit(unit.key, count.unit.key) : unit === count.unit));
    return match && !agree(count, match) ? [issue(count, match)] : [];
  });
}

const keyOf = ({ unit }: Headcount): string => unit?.key.key ?? "";

/** A table that names no population must agree with one of those that another table names, when that one counts everybody. */
function compareUnnamed({ counts }: CountedTable, earlier: readonly CountedTable[], records: Records): Issue[] {
  const own = counts.find(({ population, unit }) => population === "tidak disebut" && unit === null);
  if (!own) return [];
  const isOnlyPns = !records.pegawai.some(namesOthers) && !records.narasi.some(({ teks }) => ["kontrak", "pppk"].includes(staffStatus(teks.text)));
  for (const table of earlier) {
    const named = table.counts.filter(({ population, unit }) => unit === null && population !== "tidak disebut" && population !== "kontrak");
    const widest = named.at(-1);
    if (widest && (isOnlyPns || widest.population === "semua")) return named.some((count) => agree(own, count)) ? [] : [issue(own, widest)];
  }
  return [];
}

const agree = (a: Headcount, b: Headcount): boolean => a.readings.some((reading) => b.readings.some((other) => reading.eq(other)));

function issue(count: Headcount, other: Headcount): Issue {
  const [here, there] = [count, other].map(({ readings }) => said(readings));
  const sheet = other.cells[0].sheet;
  const where = sheet === count.cells[0].sheet ? "tabel pegawai lain di lembar yang sama" : `tabel di lembar ${sheet}`;
  const who = `${populationName[other.population]}${count.unit ? ` di ${count.unit.name}` : ""}`;
  return {
    title: "Tabel pegawai berbeda", at: [...count.cells, ...other.cells], found: here ?? "", expected: there ?? "",
    message: `Jumlah ${who} menurut tabel ini ${here}, sedangkan menurut ${where} ${there}.`,
    remedy: "Cocokkan kedua tabel dengan daftar pegawai pada tanggal yang sama, lalu perbaiki yang keliru.",
    facts: { population: other.population, unit: count.unit?.name ?? null, here: count.readings.map((value) => value.toFixed()), there: other.readings.map((value) => value.toFixed()) },
  };
}

/** "44 orang (menurut rinciannya 45 atau 43)": as printed, then what the table itself gives instead. */
function said(readings: readonly Decimal[]): string {
  const [first, ...more] = [...new Set(readings.map((value) => formatIndonesian(value)))];
  return more.length === 0 ? `${first} orang` : `${first} orang (menurut rinciannya ${more.join(" atau ")})`;
}
