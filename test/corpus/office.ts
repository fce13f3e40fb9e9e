import type { Level } from "../../src/domain/model/anggaran";
import type { Draw } from "../fixtures/clean/draw";
import { ACCOUNTS, OFFICES, PENUNJANG, type OfficeFacts, type ProgramNames } from "./office-data";

export interface BudgetLine {
  readonly level: Level | "account";
  /** "7.01.01.2.01.0001" */
  readonly kode: string;
  readonly nama: string;
  /** Place among its siblings, from 1. */
  readonly nomor: number;
  readonly children: readonly BudgetLine[];
  readonly murni: number;
  readonly pagu: number;
  readonly realisasi: number;
  readonly fisik: number;
}

export interface Indikator {
  readonly sasaran: string;
  readonly nama: string;
  readonly satuan: string;
  readonly isFalling: boolean;
  /** The target and what was reached so many years before the report's, 0 being its own; the Renstra's coming years are negative. */
  target(before: number): number;
  realisasi(before: number): number;
}

/** Heads of one unit by golongan (I–IV) and education. */
export interface Staff {
  readonly unit: string;
  readonly heads: readonly (readonly number[])[];
}

export const GOLONGAN = ["I", "II", "III", "IV"] as const;
export const PENDIDIKAN = ["SMA", "D.III", "S-1", "S-2"] as const;

export interface Office extends Omit<OfficeFacts, "programs" | "indikator" | "units"> {
  readonly programs: readonly BudgetLine[];
  readonly ikuList: readonly Indikator[];
  readonly staff: readonly Staff[];
}

export function drawOffice(draw: Draw): Office {
  const { programs, indikator, units, ...facts } = draw.pick(OFFICES);
  const chosen = [PENUNJANG, ...draw.some(programs, draw.int(1, 3))];
  return {
    ...facts,
    programs: chosen.map((program, i) => drawProgram(draw, `${facts.kode}.${two(i + 1)}`, program, i + 1)),
    ikuList: draw.some(indikator, draw.int(3, 6)).map(([sasaran, nama, satuan, least, most, isFalling = false]) => drawIndikator(draw, { sasaran, nama, satuan, isFalling }, least, most)),
    staff: units.map((unit) => ({ unit, heads: GOLONGAN.map((_, g) => PENDIDIKAN.map(() => (draw.isOnce(3) && g !== 2 ? 0 : draw.int(g === 2 ? 1 : 0, 5)))) })),
  };
}

const two = (number: number): string => String(number).padStart(2, "0");

/** Inner lines are the sums of their children. */
function branch(level: Level, kode: string, nama: string, nomor: number, children: readonly BudgetLine[]): BudgetLine {
  const add = (field: "murni" | "pagu" | "realisasi"): number => children.reduce((sum, child) => sum + child[field], 0);
  const [murni, pagu, realisasi] = [add("murni"), add("pagu"), add("realisasi")];
  return { level, kode, nama, nomor, children, murni, pagu, realisasi, fisik: Math.round((realisasi / pagu) * 100) };
}

function drawProgram(draw: Draw, kode: string, [nama, kegiatan]: ProgramNames, nomor: number): BudgetLine {
  const chosen = draw.some(kegiatan, draw.int(Math.min(2, kegiatan.length), 3));
  return branch("program", kode, nama, nomor, chosen.map(([its, subs], k) => {
    const own = `${kode}.2.${two(k + 1)}`;
    return branch("kegiatan", own, its, k + 1, draw.some(subs, draw.int(1, 3)).map((sub, s) => {
      const at = `${own}.${String(s + 1).padStart(4, "0")}`;
      return branch("sub-kegiatan", at, sub, s + 1, draw.some(ACCOUNTS, draw.int(2, 3)).map(([account, belanja], a) => drawAccount(draw, account, belanja, a + 1)));
    }));
  }));
}

/** Hundreds of thousands up to hundreds of millions, spent to 70–100 %. */
function drawAccount(draw: Draw, kode: string, nama: string, nomor: number): BudgetLine {
  const step = draw.pick([1, 50, 500, 1000]);
  const pagu = Math.round(draw.int(400_000, draw.pick([9_000_000, 90_000_000, 700_000_000])) / step) * step;
  const realisasi = draw.isOnce(4) ? pagu : Math.round((pagu * draw.int(7000, 9990)) / 10_000 / step) * step;
  return { level: "account", kode, nama, nomor, children: [], murni: Math.round((pagu * draw.int(80, 120)) / 100 / step) * step, pagu, realisasi, fisik: draw.pick([90, 95, 100, 100]) };
}

/** Years of the Renstra that are still to come. */
const AHEAD = 5;

/** Reached from 80 to 110 % of a target that moves a little every year; things that are counted are whole. */
function drawIndikator(draw: Draw, facts: Pick<Indikator, "sasaran" | "nama" | "satuan" | "isFalling">, least: number, most: number): Indikator {
  const step = ["Kasus", "Kelompok", "Sekolah", "Menit"].includes(facts.satuan) ? 1 : 0.01;
  const round = (value: number): number => Math.round((Math.round(value / step) * step) * 100) / 100;
  const last = draw.int(least, most);
  const years = Array.from({ length: AHEAD + 7 }, (_, i) => {
    const target = round(Math.max(least * 0.6, last * (1 - (facts.isFalling ? -0.02 : 0.02) * (i - AHEAD))));
    return { target, realisasi: round((target * draw.int(80, 110)) / 100) };
  });
  const of = (before: number) => years[Math.min(years.length - 1, Math.max(0, before + AHEAD))] ?? { target: last, realisasi: last };
  return { ...facts, target: (before) => of(before).target, realisasi: (before) => of(before).realisasi };
}
