import type { Binding, BindingState } from "../assessment";
import { kindName } from "../kind-name";
import { placeName } from "../place-reference";

/** Why a binding has no table. */
export type Trouble = Exclude<BindingState["cause"], "columns" | null>;

/** Indonesian: what is wrong, and what to do about it. */
export interface TroubleText {
  readonly message: string;
  readonly remedy: string;
}

/** The state of a binding without a table. One that says that there is none has no trouble, wherever it is. */
export function inTrouble(binding: Binding, cause: Trouble): BindingState {
  if (binding.kind === null) return { binding, table: null, cause: null, trouble: null };
  const { message, remedy } = troubleText(binding, cause);
  return { binding, table: null, cause, trouble: `${message} ${remedy}` };
}

const WAYS = "tandai tabelnya di tempat yang sekarang, atau pilih Lupakan di panel.";

export function troubleText({ kind, place, stood }: Binding, cause: Trouble): TroubleText {
  const name = kind === null ? "" : ` ${kindName[kind].replace(/^Tabel /, "")}`;
  const where = place ? placeName(place) : stood;
  switch (cause) {
    case "gone": return { message: `Tabel${name} yang ditetapkan di ${stood} sudah tidak ada: sel, kolom, atau lembarnya terhapus.`, remedy: `Urungkan penghapusannya (Ctrl+Z), ${WAYS}` };
    case "own-sheet": return { message: `Tabel${name} ditetapkan di ${where}, padahal lembar itu ditulis ulang oleh LAKIP.`, remedy: `Pindahkan tabelnya ke lembar Anda sendiri, lalu ${WAYS}` };
    case "empty": return { message: `Tabel${name} yang ditetapkan di ${where} kosong.`, remedy: `Isi lagi selnya, ${WAYS}` };
    case "no-headings": return { message: `Judul kolom tabel${name} yang ditetapkan di ${where} tidak ditemukan lagi.`, remedy: `Kembalikan judul kolomnya, ${WAYS}` };
    case "claimed": return { message: `Sebagian sel tabel${name} yang ditetapkan di ${where} juga ditetapkan sebagai tabel lain; yang dibaca yang lebih baru.`, remedy: `Pilih salah satu: ${WAYS}` };
  }
}
