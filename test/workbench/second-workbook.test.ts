import { readFileSync } from "node:fs";
import { ActionType, ObjectPathType } from "../../src/workbench/rich-api/wire";

const bytes = readFileSync("assets/examples/metro-barat-2022.xlsx");
let opened: number[] = [];

beforeEach(() => {
  opened = [];
  excelHost.model.openSecond = ({ length }) => void opened.push(length);
});

it("opens a workbook beside the present one, asked for as the client on the desktop does", async () => {
  await Excel.createWorkbook(bytes.toString("base64"));
  expect(opened).toEqual([bytes.length]);
});

it("opens it asked for as the client on the web does", async () => {
  const answer = await excelHost.execute(
    JSON.stringify({
      Actions: [{ Id: 2, ActionType: ActionType.Method, Name: "CreateAndOpenWorkbook", ObjectPathId: 1, ArgumentInfo: { Arguments: [bytes.toString("base64")] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: ObjectPathType.Global, Name: "" } },
    }),
  );
  expect(JSON.parse(answer)).not.toHaveProperty("Error");
  expect(opened).toEqual([bytes.length]);
});
