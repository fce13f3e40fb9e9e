import type { Grid } from "../../domain/grid";
import { WorkbookError } from "../../domain/workbook-error";

/** Reads an export in this window; nothing leaves the machine. A file over the limit is not even loaded. */
export async function readExportFile(file: File): Promise<readonly Grid[]> {
  const { MAX_FILE_BYTES } = await import("../../file/limits");
  if (file.size > MAX_FILE_BYTES) {
    throw new WorkbookError("too-large", `Berkas ini ${Math.ceil(file.size / 1024 / 1024)} MB; yang dapat dibaca paling besar ${MAX_FILE_BYTES / 1024 / 1024} MB. Unduh ekspor satu SKPD saja, lalu pilih lagi.`);
  }
  const { readExportFile: read } = await import("../../file/read-export-file");
  return read(new Uint8Array(await bytesOf(file)), file.name);
}

function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new WorkbookError("damaged", "Berkas ini tidak dapat dibuka lagi; mungkin sudah dipindah, diganti nama, atau sedang ditulis. Pilih lagi berkasnya.", { cause: reader.error }));
    reader.readAsArrayBuffer(file);
  });
}
