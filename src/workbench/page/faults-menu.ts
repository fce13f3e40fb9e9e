import type { ExcelHost } from "../host/excel-host";
import { element, make } from "./element";
import { say } from "./status";

/** Errors that the add-in must be able to bear. */
const CODES = [
  "GeneralException", "AccessDenied", "InactiveWorkbook", "InvalidOperationInCellEditMode", "ItemNotFound", "MergedRangeConflict", "FilteredRangeConflict",
  "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "ApiNotFound",
];

/** Small enough that every real request is refused. */
const SMALL_LIMIT = 20_000;

/** Fills the menu of things that can go wrong, none of them set. */
export function fillFaultsMenu(host: ExcelHost): void {
  const menu = element("faults-menu", HTMLElement);
  menu.replaceChildren(
    failureForm(host),
    toggle("Sedang menyunting sel: permintaan ditolak", (on) => (on ? host.faults.startCellEdit("refuse") : host.faults.endCellEdit())),
    toggle("Sedang menyunting sel: permintaan menunggu", (on) => (on ? host.faults.startCellEdit("wait") : host.faults.endCellEdit())),
    sheetToggle(host, "Lembar aktif dilindungi", (sheet, on) => (on ? host.person.protectSheet(sheet) : host.person.unprotectSheet(sheet))),
    sheetToggle(host, "Lembar aktif tersaring", (sheet, on) => host.person.filterSheet(sheet, on)),
    toggle("Struktur buku kerja dilindungi", (on) => host.person.protectStructure(on)),
    toggle("Batas ukuran permintaan sangat kecil", (on) => host.faults.setRequestLimit(on ? SMALL_LIMIT : null)),
    action("Peristiwa berikutnya hilang", () => host.events.loseNext(1)),
    action("Rekan mengubah sel A1 lembar aktif", () => void host.coauthor.edit(activeSheet(host), "A1", "Diubah rekan")),
  );
}

const activeSheet = ({ model }: ExcelHost): string => model.sheets.name(model.sheets.activeId());

function toggle(text: string, change: (on: boolean) => void): HTMLElement {
  const box = make("input", "");
  box.type = "checkbox";
  box.addEventListener("change", () => change(box.checked));
  return make("label", "", box, make("span", text));
}

/** What was done to the sheet on top is taken back from the same sheet, whichever is on top then. */
function sheetToggle(host: ExcelHost, text: string, change: (sheet: string, on: boolean) => void): HTMLElement {
  let sheet = "";
  return toggle(text, (on) => {
    if (on) sheet = activeSheet(host);
    change(sheet, on);
  });
}

function action(text: string, run: () => void): HTMLElement {
  const button = make("button", text);
  button.type = "button";
  button.addEventListener("click", () => {
    run();
    say(`${text}: terpasang.`);
  });
  return button;
}

function failureForm(host: ExcelHost): HTMLElement {
  const code = make("select", "", ...CODES.map((each) => make("option", each)));
  const sync = numberField(1, 1);
  const step = numberField(0, 0);
  const order = action("Pasang galat", () => void host.faults.fail({ code: code.value, sync: Number(sync.value), action: Number(step.value) }));
  code.setAttribute("aria-label", "Kode galat");
  return make("fieldset", "", make("legend", "Galat dari Excel"), code, make("label", "Sinkronisasi ke-", sync), make("label", "Langkah ke-", step), order);
}

function numberField(value: number, least: number): HTMLInputElement {
  const field = make("input", "");
  field.type = "number";
  field.min = String(least);
  field.value = String(value);
  return field;
}
