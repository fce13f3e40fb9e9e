import { tableKinds } from "../../src/domain/assessment";
import { bindableRoles, isColumnRole, isSingleRole, missingRoles, neededRoles } from "../../src/domain/column-roles";

test.each(tableKinds)("what a %s needs can be given to its columns, each role once", (kind) => {
  const roles = bindableRoles(kind, [2021, 2022]);
  expect(new Set(roles).size).toBe(roles.length);
  expect(roles.filter((role) => !isColumnRole(role))).toEqual([]);
  for (const any of neededRoles(kind, [2021, 2022])) expect(any.filter((role) => !roles.includes(role))).toEqual([]);
  expect(missingRoles(kind, roles, [2021, 2022])).toEqual([]);
});

test("of several that would do one is enough, of years' columns any year's", () => {
  expect(missingRoles("anggaran", ["kegiatan", "pagu-perubahan"])).toEqual([["realisasi-anggaran"]]);
  expect(missingRoles("banding-tahun", ["indikator", "tahun:2020:realisasi"], [2021, 2022])).toEqual([]);
  expect(missingRoles("banding-tahun", ["indikator"], [2022])).toEqual([["tahun:2022:target", "tahun:2022:realisasi"]]);
});

test("one column of each figure that is read, several of those that are summed or only named", () => {
  expect((["pagu", "target", "tw:1:target", "jumlah", "other", "laki-laki"] as const).map(isSingleRole)).toEqual([true, true, true, false, false, false]);
});

test.each(["pagu", "tw:4:target", "tahun:2022:serapan"])("%s is a role", (role) => expect(isColumnRole(role)).toBe(true));
test.each(["", "Pagu", "tw:5:target", "tahun:22:pagu", "tahun:2022:sisa", "toString"])("%p is none", (role) => expect(isColumnRole(role)).toBe(false));
