import { WorkbookError } from "../../domain/workbook-error";
import { element } from "./element";

/** Says what is going on, at the right of the ribbon. */
export function say(text: string): void {
  const status = element("status", HTMLElement);
  status.classList.remove("failed");
  status.textContent = text;
}

/** Shows a failure to the person, and its whole to the developer. */
export function showFailure(what: string, error: unknown): void {
  const status = element("status", HTMLElement);
  status.classList.add("failed");
  status.textContent = error instanceof WorkbookError ? error.userMessage : `${what} ${error instanceof Error ? error.message : String(error)}`;
  reportError(error);
}
