import { chooseAnggaran } from "../../../src/domain/report/choose-anggaran";
import { anggaran, empty, number, unreadable, words } from "./records-builder";

const rp = (value: number) => number("Anggaran!C5", value);
const support = { mendukung: words("Anggaran!F5", "IKM") };
const recap = anggaran([["program", "Program A", rp(300), rp(250)]]);
const detail = anggaran([["program", "Program A"], ["kegiatan", "Satu", rp(100), rp(90)], ["kegiatan", "Dua", rp(200), rp(160)]]);
const supporting = anggaran([["program", "Program A", rp(300), rp(250), support]]);

test("the same budget in more detail, and with what it supports, is taken instead of its recapitulation", () => {
  expect(chooseAnggaran({ anggaran: [recap, detail] })).toBe(detail);
  expect(chooseAnggaran({ anggaran: [detail, recap] })).toBe(detail);
  expect(chooseAnggaran({ anggaran: [recap, detail, supporting] })).toBe(supporting);
});

test("another budget never takes the place of the first", () => {
  const other = anggaran([["program", "Program A"], ["kegiatan", "Satu", rp(300), rp(90)], ["kegiatan", "Dua", rp(1), rp(160)]]);
  const broken = anggaran([["kegiatan", "Satu", rp(300), rp(250)], ["kegiatan", "Dua", unreadable("Anggaran!C6", "1.2.3"), empty("Anggaran!D6")]]);
  const nothing = anggaran([["program", "Program A", rp(0), rp(0)]]);
  const nothingElse = anggaran([["kegiatan", "Satu", rp(0), rp(0)], ["kegiatan", "Dua", rp(0), rp(0)]]);
  expect(chooseAnggaran({ anggaran: [recap, other, broken] })).toBe(recap);
  expect(chooseAnggaran({ anggaran: [nothing, nothingElse] })).toBe(nothing);
  expect(chooseAnggaran({ anggaran: [] })).toBeNull();
});
