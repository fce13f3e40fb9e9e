import type { Rule } from "../rule";
import { NO_STAFF } from "./no-staff";

export const staffBreakdownPresent: Rule = {
  id: "staff-breakdown-present",
  severity: "inconsistency",
  title: "Baris pegawai dengan jumlah punya rinciannya",
  basis: "Jumlah tanpa rincian membuat jumlah per kolom terlalu kecil.",
  notChecked: "Tabel dengan satu kolom angka.",
  lacks: ({ records }) => (records.pegawai.length === 0 ? [NO_STAFF] : []),
  check: ({ records }) =>
    records.pegawai.flatMap(({ rows, columns }) =>
      rows.flatMap(({ jumlah, figures, label, group }) => {
        if (columns.length === 0 || !jumlah?.value || jumlah.value.isZero() || figures.some(({ state }) => state === "number" || state === "unreadable")) return [];
        const who = [label?.text, group].filter(Boolean).join(", ");
        return [{
          title: "Jumlah tanpa rincian", at: [jumlah.cell] as const, found: jumlah.text, expected: "rincian terisi",
          message: `Jumlah ${jumlah.text} untuk ${who} tidak punya rincian di kolom ${columns.map(({ heading }) => heading).join(", ")}.`,
          remedy: "Isi kolom rincian yang sesuai untuk pegawai tersebut.",
          facts: { jumlah: jumlah.value.toFixed() },
        }];
      }),
    ),
};
