import { assess } from "../../src/domain/assess";
import { cellAt, type Workbook } from "../../src/domain/grid";
import { tableTemplates } from "../../src/domain/template/index";
import { readWorkbook as readThroughExcel } from "../../src/excel/read-workbook";
import { createWorkbook } from "../../src/file/create-workbook";
import { readWorkbook as readFile } from "../../src/file/read-workbook";

const bytes = createWorkbook(tableTemplates);

const namesOf = ({ grids }: Workbook, row: number): readonly unknown[] => {
  const grid = grids.find(({ sheet }) => sheet === "Anggaran");
  return [1, 2, 3, 4].map((column) => grid && cellAt(grid, row, column).value);
};

it("read through Excel, a prepared workbook is as empty as its file", async () => {
  await excelHost.open(Buffer.from(bytes));
  const [fromExcel, fromFile] = [assess(await readThroughExcel()), assess(await readFile(bytes))];
  expect(fromExcel.tables.map(({ name, box, bodyRows }) => [name, box, bodyRows])).toEqual(fromFile.tables.map(({ name, box, bodyRows }) => [name, box, bodyRows]));
  expect(fromExcel.findings).toEqual(fromFile.findings);
});

it("its names come with the code that is typed, and its example goes", async () => {
  await excelHost.open(Buffer.from(bytes));
  const before = await readThroughExcel();
  await excelHost.person.edit("Anggaran", "A5", "7.01.06.2.01.0002");
  const after = await readThroughExcel();
  expect(namesOf(before, 3)).toEqual(tableTemplates.find(({ name }) => name === "Anggaran")?.columns.slice(0, 4).map(({ example }) => example));
  expect(namesOf(after, 5)).toEqual(["7.01.06.2.01.0002", "Program Pembinaan dan Pengawasan Pemerintahan Desa", "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa", "Fasilitasi Administrasi Tata Pemerintahan Desa"]);
  expect(namesOf(after, 3)).toEqual([null, null, null, null]);
});
