import type { CellEdit, Waiver } from "../domain/finding";
import type { CellRef } from "../domain/grid";
import type { OwnEdit } from "../domain/own-edits";
import type { Settings } from "../domain/settings";
import type { NewYear } from "../domain/new-year/new-year";
import { WorkbookError } from "../domain/workbook-error";
import type { BindingChange } from "./binding/binding-change";
import type { ImportTask } from "./imports/import-task";

/** A write, with what the user has answered so far. */
export interface WriteTask {
  readonly do: "write";
  /** The key of one sheet; `null`: all. */
  readonly only: string | null;
  /** Keys of sheets to leave as they are. */
  readonly skip: readonly string[];
  /** The user's edits that may be written over. */
  readonly over: readonly OwnEdit[];
}

/** Cells to change, as the preview showed them. */
export interface MendTask {
  readonly do: "mend";
  readonly label: string;
  readonly edits: readonly CellEdit[];
}

/** A finding to set aside, or no longer. */
export interface WaiveTask {
  readonly do: "waive" | "unwaive";
  readonly waiver: Waiver;
}

/** What can be taken back. */
export type Undoable = "write" | "mend" | "import";

/** What the pane was asked to do, so that it can be tried again. */
export type Task =
  | { readonly do: "read" }
  | WriteTask
  | MendTask
  | { readonly do: "undo"; readonly what: Undoable; readonly force: boolean }
  | WaiveTask
  | ImportTask
  | { readonly do: "imports" }
  | { readonly do: "read-files" }
  | { readonly do: "bind"; readonly change: BindingChange }
  | { readonly do: "pick" }
  | { readonly do: "show" }
  | { readonly do: "tables" }
  | { readonly do: "save-choices"; readonly choices: Partial<Settings> }
  | { readonly do: "word" }
  | { readonly do: "prepare" | "preview-new-year" }
  | { readonly do: "new-year"; readonly made: NewYear }
  | { readonly do: "example" }
  | { readonly do: "settings" }
  | { readonly do: "tools" }
  | { readonly do: "help"; readonly rule: string }
  | { readonly do: "go"; readonly to: CellRef }
  | { readonly do: "back" }
  | { readonly do: "watch" };

/** A failure as the pane shows it. */
export interface Problem {
  readonly message: string;
  readonly task: Task;
  /** The error behind it where a maintainer would want to see it, else `null`: an expected failure says all by itself. */
  readonly error: unknown;
}

const unexpected: { readonly [task in Task["do"]]: string } = {
  read: "Pemeriksaan tidak selesai karena kesalahan yang tidak terduga. Buku kerja tidak berubah; temuan di bawah mungkin bukan yang terbaru.",
  write: "Tabel tidak selesai dibuat karena kesalahan yang tidak terduga. Lihat dahulu isi buku kerja sebelum mencoba lagi.",
  mend: "Perbaikan tidak selesai karena kesalahan yang tidak terduga. Lihat dahulu isi selnya sebelum mencoba lagi.",
  waive: "Temuan tidak jadi diabaikan karena kesalahan yang tidak terduga. Coba lagi.",
  unwaive: "Pengabaian tidak jadi dibatalkan karena kesalahan yang tidak terduga. Coba lagi.",
  undo: "Isi semula tidak selesai dikembalikan karena kesalahan yang tidak terduga. Lihat dahulu isi buku kerja sebelum mencoba lagi.",
  import: "Impor tidak selesai ditulis karena kesalahan yang tidak terduga. Lihat dahulu isi tabel Anggaran sebelum mencoba lagi.",
  imports: "Bagian impor tidak dapat dibuka. Buku kerja tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  "read-files": "Berkas tidak dapat dibaca karena kesalahan yang tidak terduga. Buku kerja tidak berubah. Pilih lagi berkasnya.",
  bind: "Tabel tidak jadi ditetapkan karena kesalahan yang tidak terduga. Sel di buku kerja tidak berubah; coba lagi.",
  pick: "Pilihan di lembar tidak dapat dibaca. Buku kerja tidak berubah.",
  show: "Sel tabel itu tidak dapat ditunjukkan di lembar. Buku kerja tidak berubah.",
  tables: "Daftar tabel tidak dapat dibuka. Buku kerja tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  "save-choices": "Pengaturan tidak tersimpan karena kesalahan yang tidak terduga. Pilihan Anda masih ada di panel ini; coba lagi.",
  word: "Dokumen Word tidak selesai disusun karena kesalahan yang tidak terduga. Buku kerja tidak berubah.",
  prepare: "Buku kerja baru tidak dapat disiapkan. Buku kerja ini tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  "preview-new-year": "Salinan ke tahun baru tidak dapat disusun. Buku kerja ini tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  "new-year": "Buku kerja tahun baru tidak dapat dibuat. Buku kerja ini tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  example: "Contoh tidak dapat dibuka. Buku kerja ini tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  tools: "Bagian panel ini tidak dapat dibuka. Buku kerja tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  help: "Penjelasan tidak dapat dibuka. Buku kerja tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  settings: "Pengaturan tidak dapat dibuka. Buku kerja tidak berubah. Periksa sambungan internet, lalu coba lagi.",
  go: "Sel itu tidak dapat dibuka. Buku kerja tidak berubah.",
  back: "Sel semula tidak dapat dibuka. Buku kerja tidak berubah.",
  watch: "Perubahan di buku kerja tidak dapat diikuti secara langsung. Tekan Coba lagi, atau Baca ulang setelah menyunting.",
};

/** The failures that only a maintainer can explain further. */
const puzzling = new Set<WorkbookError["code"]>(["host-failed", "undo-failed"]);

export function describeProblem(error: unknown, task: Task): Problem {
  if (error instanceof WorkbookError) return { message: error.userMessage, task, error: puzzling.has(error.code) ? error : null };
  return { message: unexpected[task.do], task, error };
}
