import { HostError } from "../host-error";
import { XLSX } from "./files";
import { say } from "./status";

/** Opens a workbook in a tab of its own, as Excel on the web does; it can be read from there while this tab stays open. */
export function openInNewTab(bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const page = new URL(location.href);
  page.hash = address;
  if (window.open(page)) return say("Contoh dibuka di tab baru.");
  URL.revokeObjectURL(address);
  say("Peramban menahan tab baru. Izinkan jendela pop-up untuk halaman ini, lalu ulangi.");
  throw new HostError("GeneralException", "The browser did not open a tab.");
}

/** The workbook that this tab was opened for; `null`: none. */
export function workbookOfTab(): { readonly address: string; readonly name: string } | null {
  const address = location.hash.slice(1);
  return address.startsWith(`blob:${location.origin}/`) ? { address, name: "Buku2.xlsx" } : null;
}
