import { WorkbookError, type WorkbookErrorCode } from "../domain/workbook-error";

/** What is said of one kind of failure: what happened, and what to do. */
interface Account {
  readonly code: WorkbookErrorCode;
  readonly what: string;
  readonly remedy: string;
}

const tooLarge: Account = {
  code: "too-large",
  what: "Isi buku kerja ini terlalu besar untuk sekali kirim.",
  remedy: "Hapus baris atau lembar yang tidak dipakai, lalu ulangi.",
};
const notActive: Account = {
  code: "not-active",
  what: "Buku kerja ini sedang tidak aktif.",
  remedy: "Klik dahulu jendela buku kerja ini, lalu ulangi.",
};
const locked: Account = {
  code: "access-denied",
  what: "Excel menolak perubahan: buku kerja atau lembarnya diproteksi, atau hanya dapat dibaca.",
  remedy: "Buka proteksinya atau simpan sebagai salinan, lalu ulangi.",
};
const oldExcel: Account = {
  code: "api-missing",
  what: "Excel ini belum mengenal salah satu perintah yang diperlukan.",
  remedy: "Perbarui Excel atau gunakan Excel di web.",
};
const gone: Account = {
  code: "item-gone",
  what: "Lembar, tabel, atau sel yang dituju sudah tidak ada.",
  remedy: "Baca ulang buku kerja, lalu ulangi.",
};

/** Office.js `error.code` → what we say. The messages of Office are for developers and differ between hosts. */
const accounts: { readonly [officeCode: string]: Account } = {
  InvalidOperationInCellEditMode: {
    code: "cell-editing",
    what: "Sebuah sel sedang disunting.",
    remedy: "Tekan Enter dahulu, lalu ulangi.",
  },
  InactiveWorkbook: notActive,
  InvalidSelection: notActive,
  AccessDenied: locked,
  Unauthorized: locked,
  ItemNotFound: gone,
  InvalidReference: gone,
  MergedRangeConflict: {
    code: "merged-conflict",
    what: "Sel yang digabung atau sebuah tabel menghalangi penulisan.",
    remedy: "Pindahkan isi yang ditambahkan sendiri di lembar laporan ke lembar lain, lalu ulangi.",
  },
  FilteredRangeConflict: {
    code: "filter-conflict",
    what: "Sebuah lembar laporan sedang disaring.",
    remedy: "Hapus saringannya di tab Data, lalu ulangi.",
  },
  ItemAlreadyExists: {
    code: "changed-meanwhile",
    what: "Lembar dengan nama yang sama baru saja ditambahkan oleh orang lain.",
    remedy: "Ulangi; lembar laporan akan diberi nama lain.",
  },
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  ApiNotFound: oldExcel,
  ApiNotAvailable: oldExcel,
  NotImplemented: oldExcel,
  UnsupportedOperation: oldExcel,
  GeneralException: {
    code: "host-failed",
    what: "Excel tidak dapat menyelesaikan perintah ini.",
    remedy: "Pastikan jendela buku kerja ini aktif dan tidak ada kotak dialog yang terbuka, lalu ulangi.",
  },
};

const unknown: Account = {
  code: "host-failed",
  what: "Excel melaporkan kegagalan yang tidak dikenal.",
  remedy: "Simpan buku kerja, tutup dan buka lagi Excel, lalu ulangi.",
};

/** An error that Office.js itself reports, as opposed to a bug of ours. */
export const isOfficeError = (error: unknown): error is OfficeExtension.Error => error instanceof OfficeExtension.Error;

export const hasOfficeCode = (error: unknown, code: string): boolean => isOfficeError(error) && error.code === code;

/**
 * Turns a failure of Office into a WorkbookError that keeps it as `cause`. `state` is a sentence on the state of the
 * workbook, put between what happened and what to do. Anything that is no failure of Office comes back untouched.
 */
export function explainFailure(error: unknown, state?: string): unknown {
  if (error instanceof WorkbookError) return error;
  if (!isOfficeError(error)) return error;
  const { code, what, remedy } = accounts[error.code] ?? unknown;
  return new WorkbookError(code, [what, state, remedy].filter((part) => part !== undefined).join(" "), { cause: error });
}
