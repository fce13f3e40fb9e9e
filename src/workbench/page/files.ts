import type { ExcelHost } from "../host/excel-host";
import { fitRows } from "../univer/fit-rows";
import { element } from "./element";
import { say, showFailure } from "./status";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Buka and Simpan. `opened` is called when another workbook is in place. */
export function wireFiles(host: ExcelHost, opened: () => void): void {
  const open = element("open", HTMLButtonElement);
  const save = element("save", HTMLButtonElement);
  const file = element("file", HTMLInputElement);
  open.disabled = save.disabled = false;
  open.addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (!chosen) return;
    say(`Membuka ${chosen.name}…`);
    try {
      await openFile(host, new Uint8Array(await chosen.arrayBuffer()), chosen.name);
      opened();
    } catch (error) {
      showFailure("Berkas tidak dapat dibuka.", error);
    }
  });
  save.addEventListener("click", async () => {
    say("Menyimpan…");
    try {
      download(await host.save(), host.model.fileName);
      say("Tersimpan di folder unduhan.");
    } catch (error) {
      showFailure("Buku kerja tidak dapat disimpan.", error);
    }
  });
}

export async function openFile(host: ExcelHost, bytes: Uint8Array, name: string): Promise<void> {
  host.faults.endCellEdit();
  await host.open(bytes, name);
  fitRows(host.book);
  element("file-name", HTMLElement).textContent = name;
  say("");
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
