import { WorkbookError, type WorkbookErrorCode } from "../domain/workbook-error";

/** An answer of the operating system, known by its shape: "ENOENT" and the call that brought it. */
export const isSystemError = (error: unknown): error is { readonly code: string; readonly syscall: string } =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "syscall" in error;

/** What the operating system answers (errno), in the user's words; the rest is told by its own code. */
const READ: Readonly<Record<string, readonly [WorkbookErrorCode, string]>> = {
  ENOENT: ["file-not-found", "Berkas tidak ditemukan; periksa nama dan foldernya."],
  ENOTDIR: ["file-not-found", "Berkas tidak ditemukan; periksa nama dan foldernya."],
  ENAMETOOLONG: ["file-not-found", "Nama berkas terlalu panjang; periksa nama dan foldernya."],
  EISDIR: ["not-xlsx", "Ini folder, bukan berkas; sebutkan berkas .xlsx di dalamnya."],
  EACCES: ["access-denied", "Berkas tidak boleh dibaca; minta izin baca atau salin ke folder sendiri."],
  EPERM: ["access-denied", "Berkas tidak boleh dibaca; minta izin baca atau salin ke folder sendiri."],
  EBUSY: ["access-denied", "Berkas sedang dipakai program lain; tutup di Excel, lalu coba lagi."],
};

const WRITE: Readonly<Record<string, string>> = {
  ENOENT: "Folder tujuan tidak ada; buat dahulu foldernya.",
  ENOTDIR: "Folder tujuan tidak ada; buat dahulu foldernya.",
  EISDIR: "Nama hasil adalah folder; sebutkan nama berkas .xlsx.",
  EACCES: "Folder tujuan tidak boleh ditulisi; pilih folder lain.",
  EPERM: "Berkas hasil tidak boleh ditulis atau sedang dibuka; tutup di Excel atau pilih nama lain.",
  EBUSY: "Berkas hasil sedang dibuka; tutup di Excel, lalu coba lagi.",
  EROFS: "Folder tujuan hanya dapat dibaca; pilih folder lain.",
  ENOSPC: "Tempat penyimpanan penuh; kosongkan dahulu, lalu coba lagi.",
  EDQUOT: "Jatah penyimpanan habis; kosongkan dahulu, lalu coba lagi.",
  ENAMETOOLONG: "Nama berkas hasil terlalu panjang; pilih nama yang lebih pendek.",
};

/** Runs a reading of the file system; what it refuses becomes a sentence, what is a bug stays one. */
export async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const [code, sentence] = READ[error.code] ?? ["file-not-found", `Berkas tidak dapat dibaca (${error.code}); salin ke folder lain, lalu coba lagi.`];
    throw new WorkbookError(code, sentence, { cause: error });
  }
}

/** The same for writing. */
export async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new WorkbookError("output-unwritable", WRITE[error.code] ?? `Berkas hasil tidak dapat ditulis (${error.code}); pilih folder lain.`, { cause: error });
  }
}
