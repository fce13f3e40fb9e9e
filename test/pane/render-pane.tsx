import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, configure, render, screen, waitFor, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Assessment } from "../../src/domain/assessment";
import type { Workbook } from "../../src/domain/grid";
import { App } from "../../src/pane/App";
import { ErrorBoundary } from "../../src/pane/failure/ErrorBoundary";
import { metroBarat } from "./sample-assessment";
import { StandInPage } from "./stand-in-page";
import { StandInPort } from "./stand-in-port";

jest.setTimeout(90_000);
configure({ asyncUtilTimeout: 20_000, getElementError: (message) => new Error(message ?? "not found") });

interface Pane extends RenderResult {
  readonly port: StandInPort;
  readonly page: StandInPage;
  readonly user: UserEvent;
}

/** What the program says of the one cell of the stand-in's workbook, and of the names in it. */
export type Verdict = (value: unknown, workbook: Workbook) => Assessment;

/** Draws the pane over a stand-in for Excel and for the page. */
export function renderPane(verdict: Verdict = () => metroBarat, port = new StandInPort(), page = new StandInPage()): Pane {
  const user = userEvent.setup();
  const result = render(
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary>
        <App port={port} page={page} assess={(workbook) => verdict(workbook.grids[0]?.rows[0]?.[0]?.value, workbook)} />
      </ErrorBoundary>
    </FluentProvider>,
  );
  return { ...result, port, page, user };
}

/** The findings on the page, as "rule@cell". */
export const findingsShown = (container: HTMLElement): readonly string[] => [...container.querySelectorAll<HTMLElement>("[data-finding]")].map((item) => item.dataset["finding"] ?? "");

export const announced = (container: HTMLElement): string => container.querySelector("[data-announcer]")?.textContent ?? "";

/** Waits until a screen reader hears it. */
export const hears = (container: HTMLElement, text: string): Promise<void> => waitFor(() => expect(announced(container)).toContain(text));

/** Lets time pass. Milliseconds. */
export const pass = (time: number): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, time)));

/** The primary button, once it can be pressed. */
export async function buildButton(): Promise<HTMLElement> {
  const button = await screen.findByRole("button", { name: "Buat tabel Bab III" });
  await waitFor(() => expect(isDisabled(button)).toBe(false));
  return button;
}

/** Fluent marks a button that keeps the focus while it cannot be pressed with aria-disabled. */
export const isDisabled = (button: HTMLElement): boolean => button.getAttribute("aria-disabled") === "true";

/**
 * A button of the question that stands. Found by its text: jsdom lays nothing out, so that Fluent takes a dialog's contents for
 * unreachable after a while.
 */
export const answerButton = (name: string): Promise<HTMLElement> => screen.findByText(name, { selector: '[role="alertdialog"] button' });
