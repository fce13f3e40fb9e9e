import { runCommand } from "./run-command";
import { writeReport } from "./write-report";

// The names stand in the manifest's ExecuteFunction actions. Registered at once: a click may be what loads this page.
Office.actions.associate("buatTabelBab3", (event: Office.AddinCommands.Event) => runCommand(event, () => writeReport()));
Office.actions.associate("periksa", (event: Office.AddinCommands.Event) => runCommand(event, () => writeReport("hasil-pemeriksaan")));

// Excel waits for this before it calls a command.
void Office.onReady();
