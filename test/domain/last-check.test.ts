import { CHECK_PREFIX, CHECK_SHEET, checkNames, storedCheck } from "../../src/domain/last-check";
import { contentNames, keptNames } from "../../src/domain/own-edits";
import { samplePlan } from "../fixtures/file/plan";

const check = { ready: true, date: "2023-01-31", fingerprint: "A1B2-C3D4" };
const names = checkNames(check);

it("a verdict is kept in names, and changed once the figures are others", () => {
  expect(storedCheck(names, "A1B2-C3D4")).toEqual({ ...check, changed: false });
  expect(storedCheck(names, "FFFF-0000")).toEqual({ ...check, changed: true });
  expect(storedCheck(checkNames({ ...check, date: null }), "A1B2-C3D4")?.date).toBeNull();
});

it.each([
  ["nothing kept", []],
  ["no JSON", [{ name: `${CHECK_PREFIX}_1`, refersTo: '"{"' }]],
  ["other fields", [{ name: `${CHECK_PREFIX}_1`, refersTo: '"{""ready"":""ya""}"' }]],
])("%s is no verdict", (_, kept) => expect(storedCheck(kept, "A1B2-C3D4")).toBeNull());

it("its names go with the sheet it stands on, and with no other", () => {
  expect(contentNames({ ...samplePlan(CHECK_SHEET), names })).toEqual(expect.arrayContaining([...names]));
  expect(keptNames(names, CHECK_SHEET)).toEqual(names.map(({ name }) => name));
  expect(keptNames(names, "ringkasan")).toEqual([]);
});
