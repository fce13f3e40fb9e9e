import { act, render, screen } from "@testing-library/react";
import { Start } from "../../src/pane/Start";
import { hears, pass } from "./render-pane";
import { metroBarat } from "./sample-assessment";
import { StandInPage } from "./stand-in-page";
import { StandInPort } from "./stand-in-port";

type Answer = Promise<{ readonly host: string | null }>;

const before = Object.getOwnPropertyDescriptor(globalThis, "Office");
afterEach(() => {
  if (before) Object.defineProperty(globalThis, "Office", before);
  else Reflect.deleteProperty(globalThis, "Office");
  jest.useRealTimers();
});

/** The few members of Office.js that the start of the page uses; `null`: Office.js did not load. */
function start(answer: Answer | null) {
  if (answer) Object.defineProperty(globalThis, "Office", { configurable: true, writable: true, value: { HostType: { Excel: "Excel" }, onReady: () => answer } });
  else Reflect.deleteProperty(globalThis, "Office");
  const port = new StandInPort();
  return { port, ...render(<Start port={port} page={new StandInPage()} assess={() => metroBarat} />) };
}

const excel = { host: "Excel" };

describe("the start of the pane", () => {
  it("shows the pane once Excel answers", async () => {
    const { container } = start(Promise.resolve(excel));
    await hears(container, "3 galat");
  });

  it("says that Office.js did not load", async () => {
    const { port } = start(null);
    screen.getByRole("heading", { name: "Office.js tidak dapat dimuat" });
    screen.getByRole("button", { name: "Muat ulang" });
    await pass(50);
    expect(port.reads).toBe(0);
  });

  it("says in a plain browser where the pane belongs, and touches nothing", async () => {
    const { port } = start(Promise.resolve({ host: null }));
    await screen.findByRole("heading", { name: "Buka panel ini dari Excel" });
    expect(port.reads).toBe(0);
  });

  it("says so when Excel does not answer, and takes a late answer all the same", async () => {
    jest.useFakeTimers();
    let say: (answer: typeof excel) => void = () => undefined;
    const { container } = start(new Promise((resolve) => (say = resolve)));
    screen.getByText("Menunggu Excel…");
    act(() => jest.advanceTimersByTime(10_000));
    await screen.findByRole("heading", { name: "Excel belum menjawab" });
    jest.useRealTimers();
    say(excel);
    await hears(container, "3 galat");
  });
});
