import { indexNames } from "../../../src/domain/report/support-names";

const find = indexNames([
  { sasaran: "Meningkatnya kualitas pelayanan publik", indikator: ["Indeks Kepuasan Masyarakat (IKM)", "Sarana, prasarana dan layanan"] },
  { sasaran: null, indikator: ["Nilai AKIP", "Taat lapor; tepat waktu"] },
]);

it.each<[string, number[], string[]]>([
  ["Nilai AKIP", [1], []],
  ["meningkatnya kualitas  PELAYANAN-publik", [0], []],
  ["IKM; Nilai AKIP", [0, 1], []],
  ["Indeks Kepuasan Masyarakat", [0], []],
  ["Sarana, prasarana dan layanan", [0], []],
  ["Taat lapor; tepat waktu", [1], []],
  ["Nilai AKIP, IKM dan Sarana, prasarana dan layanan", [1, 0], ["Sarana", "prasarana", "layanan"]],
  ["1. Nilai AKIP\n2. Nilai WTP", [1], ["2. Nilai WTP"]],
  ["- Nilai AKIP / Nilai AKIP", [1], []],
  ["Indeks Desa, Indeks Kota", [], ["Indeks Desa, Indeks Kota"]],
  ["-", [], []],
])("%j names %j, and %j is nothing known", (text, groups, unknown) => {
  expect(find(text)).toEqual({ groups, unknown });
});

it("takes a full name before another's short form", () => {
  const byFull = indexNames([{ sasaran: null, indikator: ["Persentase layanan (Nilai)"] }, { sasaran: null, indikator: ["Nilai"] }]);
  expect(byFull("Nilai").groups).toEqual([1]);
});
