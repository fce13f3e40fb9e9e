import type { Binding, BindingState } from "../assessment";
import { kindName } from "../kind-name";
import { placeName } from "../place-reference";
import type { Lack } from "./follow-binding";

/** Why a binding has no table. */
export type Trouble = Lack | "gone" | "own-sheet" | "claimed";

const WAYS = "tandai tabelnya di tempat yang sekarang, atau hapus penetapannya di panel.";

/** The state of a binding without a table. One that says that there is none has no trouble, wherever it is. */
export function inTrouble(binding: Binding, trouble: Trouble): BindingState {
  return { binding, table: null, trouble: binding.kind === null ? null : said(binding, kindName[binding.kind], trouble) };
}

function said({ place, stood }: Binding, kind: string, trouble: Trouble): string {
  const where = place ? placeName(place) : stood;
  switch (trouble) {
    case "gone": return `Tabel ${kind} yang ditetapkan di ${stood} sudah tidak ada: sel, kolom, atau lembarnya terhapus. Urungkan penghapusannya (Ctrl+Z), ${WAYS}`;
    case "own-sheet": return `Tabel ${kind} ditetapkan di ${where}, padahal lembar itu ditulis LAKIP dan ditulis ulang setiap kali. Pindahkan tabelnya ke lembar Anda sendiri, lalu ${WAYS}`;
    case "empty": return `Tabel ${kind} yang ditetapkan di ${where} kosong. Isi lagi selnya, ${WAYS}`;
    case "no-headings": return `Judul kolom tabel ${kind} yang ditetapkan di ${where} tidak ditemukan lagi. Kembalikan judul kolomnya, ${WAYS}`;
    case "claimed": return `Sebagian sel tabel ${kind} yang ditetapkan di ${where} juga ditetapkan sebagai tabel lain, yang lebih baru; yang dibaca yang lebih baru. Pilih salah satu: ${WAYS}`;
  }
}
