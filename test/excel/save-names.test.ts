/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { textFromNames, textToNames } from "../../src/domain/name-text";
import { readWorkbook } from "../../src/excel/read-workbook";
import { saveNames } from "../../src/excel/save-names";

const PREFIX = "_LAKIP_pengaturan";
const { faults } = excelHost;

beforeEach(() => excelHost.openNew());
afterEach(() => faults.clear());

const kept = async (): Promise<string | null> => textFromNames(PREFIX, (await readWorkbook()).names);

it("keeps a text of any length, replaces it whole, and takes it away", async () => {
  for (const text of ["x".repeat(9000), '{"paper":"F4 \u2013 \u201ctebal\u201d"}']) {
    await saveNames(PREFIX, textToNames(PREFIX, text));
    expect(await kept()).toBe(text);
  }
  await saveNames(PREFIX, []);
  expect((await readWorkbook()).names).toEqual([]);
});

it("hides its names and touches no others", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("_LAKIP_pengaturanku", "=1");
    await context.sync();
  });
  await saveNames(PREFIX, textToNames(PREFIX, "{}"));
  const seen = await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/visible");
    await context.sync();
    return names.items.map(({ name, visible }) => [name, visible]);
  });
  expect(seen).toEqual([["_LAKIP_pengaturanku", true], [`${PREFIX}_1`, false]]);
});

it("leaves the old text when Excel refuses the new one, and says so", async () => {
  await saveNames(PREFIX, textToNames(PREFIX, "lama"));
  const fault = faults.fail({ code: "AccessDenied", sync: 3, action: 4 });
  await expect(saveNames(PREFIX, textToNames(PREFIX, "baru"))).rejects.toMatchObject({ code: "access-denied", userMessage: expect.stringContaining("tetap seperti semula") });
  expect(fault.fired).toBe(true);
  expect(await kept()).toBe("lama");
});
