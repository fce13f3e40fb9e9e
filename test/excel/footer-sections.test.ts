import { splitFooter } from "../../src/excel/footer-sections";

it.each([
  ["Halaman &P dari &N", ["", "Halaman &P dari &N", ""]],
  ["&LKiri&CHalaman &P&R&D", ["Kiri", "Halaman &P", "&D"]],
  ["&RKecamatan A && B", ["", "", "Kecamatan A && B"]],
  ["", ["", "", ""]],
])("splits %j", (footer, expected) => {
  const { leftFooter, centerFooter, rightFooter } = splitFooter(footer);
  expect([leftFooter, centerFooter, rightFooter]).toEqual(expected);
});
