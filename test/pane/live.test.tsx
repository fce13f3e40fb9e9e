import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { Assessment } from "../../src/domain/assessment";
import { announced, buildButton, findingsShown, pass, renderPane } from "./render-pane";
import { finding, metroBarat } from "./sample-assessment";

/** The cell holds the names of the findings to come, as "A1 B2". */
const named = (value: unknown): Assessment => ({
  ...metroBarat,
  findings: String(value)
    .split(" ")
    .map((cell) => finding("r", "error", [`Lembar!${cell}`])),
});

const shows = (container: HTMLElement, ...cells: readonly string[]): Promise<void> => waitFor(() => expect(findingsShown(container)).toEqual(cells.map((cell) => `r@Lembar!${cell}`)));

function start(value: string) {
  const pane = renderPane(named);
  pane.port.value = value;
  return pane;
}

describe("the pane follows the workbook", () => {
  it("shows an edit without writing anything", async () => {
    const { container, port } = start("A1 A2");
    await shows(container, "A1", "A2");
    act(() => port.edit("A2"));
    await shows(container, "A2");
    expect(port.writes).toEqual([]);
  });

  it("reads again when the user comes back, in case an event was lost", async () => {
    const { container, port } = start("A1");
    await shows(container, "A1");
    port.value = "A3";
    fireEvent.focus(window);
    await shows(container, "A3");
    port.value = "A4";
    fireEvent(document, new Event("visibilitychange"));
    await shows(container, "A4");
  });

  it("trusts what the watch tells after an edit, and nothing when the user comes back", async () => {
    const { container, port } = start("A1");
    await shows(container, "A1");
    expect(port.live).toBe(false);
    act(() => port.edit("A2"));
    await shows(container, "A2");
    expect(port.live).toBe(true);
    const gate = port.hold("read");
    act(() => port.edit("A3"));
    await waitFor(() => expect(port.reads).toBe(3));
    act(() => port.edit("A4"));
    fireEvent.focus(window);
    await pass(100);
    gate.open();
    await shows(container, "A4");
    expect([port.reads, port.live]).toEqual([4, false]);
  });

  it("never reads twice at once, and the last edit wins", async () => {
    const { container, port } = start("A1");
    await shows(container, "A1");
    const gate = port.hold("read");
    act(() => port.edit("A2"));
    await waitFor(() => expect(port.reads).toBe(2));
    act(() => {
      port.edit("A3");
      port.edit("A4");
      port.edit("A5");
    });
    await pass(100);
    expect(port.reads).toBe(2);
    gate.open();
    await shows(container, "A5");
    expect(port.reads).toBe(3);
  });

  it("reads once more after a write of its own, and no more", async () => {
    const { container, port, user } = start("A1");
    await shows(container, "A1");
    await user.click(await buildButton());
    await waitFor(() => expect(port.reads).toBe(3));
    await pass(500);
    expect([port.reads, port.writes.length]).toEqual([3, 1]);
  });

  it("stops following when it is closed", async () => {
    const { container, port, unmount } = start("A1");
    await shows(container, "A1");
    unmount();
    await pass(0);
    expect(port.watchers.size).toBe(0);
  });
});

describe("the focus", () => {
  const focusOn = (container: HTMLElement, cell: string): void => act(() => container.querySelector<HTMLElement>(`[data-finding="r@Lembar!${cell}"]`)?.focus());
  const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["finding"];

  /** jsdom takes a page without a focused element for one without focus; a browser does not. */
  const paneHasFocus = (has: boolean): void => void jest.spyOn(document, "hasFocus").mockReturnValue(has);
  afterEach(() => jest.restoreAllMocks());

  it("stays on its finding while others come and go", async () => {
    const { container, port } = start("A1 A2 A3");
    await shows(container, "A1", "A2", "A3");
    focusOn(container, "A2");
    act(() => port.edit("A0 A2 A4"));
    await shows(container, "A0", "A2", "A4");
    expect(focused()).toBe("r@Lembar!A2");
  });

  it("moves to the next finding when its own is mended", async () => {
    const { container, port } = start("A1 A2 A3");
    await shows(container, "A1", "A2", "A3");
    focusOn(container, "A2");
    paneHasFocus(true);
    act(() => port.edit("A1 A3"));
    await shows(container, "A1", "A3");
    expect(focused()).toBe("r@Lembar!A3");
  });

  it("is left alone while the sheet has it", async () => {
    const { container, port } = start("A1 A2");
    await shows(container, "A1", "A2");
    focusOn(container, "A2");
    paneHasFocus(false);
    act(() => port.edit("A1"));
    await shows(container, "A1");
    expect(document.activeElement).toBe(document.body);
  });
});

describe("a screen reader", () => {
  it("hears the state after the first run and whenever it changes, not after every edit", async () => {
    const { container, port } = start("A1 A2");
    await shows(container, "A1", "A2");
    await waitFor(() => expect(announced(container)).toContain("2 galat"));
    const first = announced(container);
    act(() => port.edit("A3 A4"));
    await shows(container, "A3", "A4");
    expect(announced(container)).toBe(first);
    act(() => port.edit("A3"));
    await waitFor(() => expect(announced(container)).toContain("1 galat"));
    expect(container.querySelector("[data-announcer]")?.getAttribute("aria-live")).toBe("polite");
    expect(screen.getByText("Belum siap")).toBeTruthy();
  });
});
