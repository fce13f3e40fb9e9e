import { asOwnWrite, isEcho } from "../../src/excel/own-writes";

it("takes events for echoes while a write runs, but not those of sheets it leaves alone", async () => {
  await asOwnWrite({ foreign: new Set(["data"]), touched: new Set(["report"]) }, async () => {
    expect(["report", "new", "data"].map(isEcho)).toEqual([true, true, false]);
  });
});

it("takes events of the written sheets for echoes a little longer, also after a failure", async () => {
  const write = asOwnWrite({ foreign: new Set(), touched: new Set(["failed"]) }, () => Promise.reject(new Error("refused")));
  await expect(write).rejects.toThrow("refused");
  expect(["failed", "data"].map(isEcho)).toEqual([true, false]);
  await new Promise((resolve) => setTimeout(resolve, 1050));
  expect(isEcho("failed")).toBe(false);
});
