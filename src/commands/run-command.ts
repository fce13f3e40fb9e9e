import { WorkbookError } from "../domain/workbook-error";
import { showMessage } from "./show-message";

const BROKEN = "LAKIP mengalami kesalahan yang tidak terduga. Buka Panel LAKIP dan ulangi dari sana; bila terulang, diagnostiknya dapat disalin di panel itu.";

/**
 * The one place where a ribbon command ends: whatever happens, Excel is told that it has ended, or it would let nobody
 * click again. A message is shown only after all writing, for dialogs fail during it.
 */
export async function runCommand(event: Office.AddinCommands.Event, work: () => Promise<string | null>): Promise<void> {
  try {
    const message = await work();
    if (message !== null) await showMessage(message);
  } catch (error) {
    await showMessage(error instanceof WorkbookError ? error.userMessage : BROKEN);
    if (!(error instanceof WorkbookError)) throw error;
  } finally {
    event.completed();
  }
}
