import type { BoundColumn, ColumnRole } from "../../../src/domain/assessment";
import { matchColumns } from "../../../src/domain/recognise/match-columns";

/** "Pagu:pagu" as a confirmed column; as a present one, what recognition takes it for. */
const columns = (texts: readonly string[]): BoundColumn[] => texts.map((text) => ({ heading: text.split("=")[0] ?? "", role: (text.split("=")[1] ?? "other") as ColumnRole }));

const MEANT: { readonly [heading: string]: ColumnRole } = { Pagu: "pagu", Anggaran: "pagu", Realisasi: "realisasi-anggaran", Target: "target", Ket: "keterangan" };

function match(confirmed: readonly string[], present: readonly string[]) {
  const now = present.map((heading, i) => ({ column: i + 1, heading, role: MEANT[heading] ?? ("other" as const) }));
  const { roles, doubts, found } = matchColumns(columns(confirmed), now, (heading) => MEANT[heading] ?? "other");
  return { roles: [...roles.values()].join(" "), doubts: doubts.map(({ column }) => column), found };
}

const CONFIRMED = ["Nama=kegiatan", "Pagu=pagu", "Realisasi=realisasi-anggaran"];

test.each<[string, readonly string[], readonly string[], string, (number | null)[]]>([
  ["as they were", CONFIRMED, ["Nama", "Pagu", "Realisasi"], "kegiatan pagu realisasi-anggaran", []],
  ["written otherwise", CONFIRMED, ["NA\nMA", "pagu.", " Realisasi "], "kegiatan pagu realisasi-anggaran", []],
  ["in another order", CONFIRMED, ["Realisasi", "Nama", "Pagu"], "realisasi-anggaran kegiatan pagu", []],
  ["a new one between", CONFIRMED, ["Nama", "Ket", "Pagu", "Realisasi"], "kegiatan keterangan pagu realisasi-anggaran", []],
  ["a new one that means nothing", CONFIRMED, ["Nama", "XX", "Pagu", "Realisasi"], "kegiatan other pagu realisasi-anggaran", []],
  ["a new one that would mean what another was confirmed to be", ["Nama=kegiatan", "Pagu=other", "Nilai=pagu"], ["Nama", "Pagu", "Anggaran", "Nilai"], "kegiatan other other pagu", [3]],
  ["one renamed to a synonym", CONFIRMED, ["Nama", "Anggaran", "Realisasi"], "kegiatan pagu realisasi-anggaran", []],
  ["one renamed to a word nobody knows", CONFIRMED, ["Nama", "Jatah", "Realisasi"], "kegiatan pagu realisasi-anggaran", [2]],
  ["one renamed to something else", CONFIRMED, ["Nama", "Ket", "Realisasi"], "kegiatan keterangan realisasi-anggaran", [null]],
  ["one deleted", CONFIRMED, ["Nama", "Realisasi"], "kegiatan realisasi-anggaran", [null]],
  ["one deleted that said nothing", ["Nama=kegiatan", "XX=other", "Pagu=pagu"], ["Nama", "Pagu"], "kegiatan pagu", []],
  ["without headings, by order", ["=kegiatan", "=pagu"], ["", ""], "kegiatan pagu", []],
  ["a heading emptied", CONFIRMED, ["Nama", "", "Realisasi"], "kegiatan pagu realisasi-anggaran", [2]],
  ["repeated headings", ["T=target", "R=realisasi", "T=pagu", "R=realisasi-anggaran"], ["T", "R", "T", "R"], "target realisasi pagu realisasi-anggaran", []],
  ["brackets tell apart", ["Realisasi (%)=capaian", "Realisasi (Rp)=realisasi-anggaran"], ["Realisasi (Rp)", "Realisasi (%)"], "realisasi-anggaran capaian", []],
  ["the user's word against the heading's", ["Pagu=target"], ["Pagu"], "target", []],
])("%s", (_, confirmed, present, roles, doubts) => {
  expect(match(confirmed, present)).toMatchObject({ roles, doubts });
});

test("years that go on: the same columns a year later", () => {
  expect(match(["I=indikator", "Target 2021=tahun:2021:target", "Target 2022=tahun:2022:target"], ["I", "Target 2022", "Target 2023"]).roles).toBe("indikator tahun:2022:target tahun:2023:target");
  expect(match(["Realisasi 2021=other", "Realisasi 2022=realisasi"], ["Realisasi 2022", "Realisasi 2023"]).roles).toBe("other realisasi");
});

test("years in another order stay what they are", () => {
  expect(match(["Realisasi 2021=other", "Realisasi 2022=realisasi"], ["Realisasi 2022", "Realisasi 2021"]).roles).toBe("realisasi other");
});

test("how many confirmed headings are there still", () => {
  expect(match(CONFIRMED, ["Nama", "X", "Y"]).found).toBe(1);
  expect(match(CONFIRMED, ["1", "2", "3"]).found).toBe(0);
});
