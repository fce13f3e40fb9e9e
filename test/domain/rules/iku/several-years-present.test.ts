import { severalYearsPresent } from "../../../../src/domain/rules/iku/several-years-present";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { ikuOf } from "./iku-of";

const three = (first: number | string) => workbookOf({ A: [["Capaian 2020 sampai 2022"], ["Indikator Kinerja", "Realisasi 2020", "Realisasi 2021", "Realisasi 2022"], ["IKM", first, 76, 70]] });

test("one earlier year is asked about, two are several", () => {
  expect(issuesOf(severalYearsPresent, ikuOf({ banding: [["IKM", "indeks", 80, 76, 82, 70]] }))).toEqual([{ at: ["Banding!C2"], facts: { year: 2022, earlier: [2021] } }]);
  expect(issuesOf(severalYearsPresent, three(75), { year: 2022 })).toEqual([]);
  expect(issuesOf(severalYearsPresent, three("n/a"), { year: 2022 })).toHaveLength(1);
});

test("without a comparison it says so", () => {
  expect(lacksOf(severalYearsPresent, ikuOf({ capaian: [["IKM", "indeks", 82, 70]] }))).toHaveLength(1);
  expect(issuesOf(severalYearsPresent, ikuOf({ capaian: [["IKM", "indeks", 82, 70]] }))).toEqual([]);
  expect(lacksOf(severalYearsPresent, ikuOf({ banding: [["IKM", "indeks", 80, 76, 82, 70]] }))).toEqual([]);
});
