import { prefersDark } from "../../src/pane/theme/office-brightness";

const before = Object.getOwnPropertyDescriptor(globalThis, "Office");
afterEach(() => {
  if (before) Object.defineProperty(globalThis, "Office", before);
  else Reflect.deleteProperty(globalThis, "Office");
});

/** `officeTheme` as a host tells it, and what the system wishes. */
function world(officeTheme: object | undefined, systemIsDark: boolean): void {
  Object.defineProperty(globalThis, "Office", { configurable: true, writable: true, value: { context: { officeTheme } } });
  Object.defineProperty(window, "matchMedia", { configurable: true, value: () => ({ matches: systemIsDark }) });
}

describe("prefersDark", () => {
  it.each([
    ["white Office on a dark system", { bodyBackgroundColor: "#FFFFFF" }, true, false],
    ["black Office on a light system", { bodyBackgroundColor: "#0A0A0A" }, false, true],
    ["dark grey Office", { bodyBackgroundColor: "#444444" }, false, true],
    ["no theme told, dark system", undefined, true, true],
    ["no theme told, light system", undefined, false, false],
    ["a colour that is none", { bodyBackgroundColor: "" }, true, true],
  ])("%s", (_, officeTheme, systemIsDark, dark) => {
    world(officeTheme, systemIsDark);
    expect(prefersDark()).toBe(dark);
  });

  it("asks the system where Office.js did not load", () => {
    world(undefined, true);
    Reflect.deleteProperty(globalThis, "Office");
    expect(prefersDark()).toBe(true);
  });
});
