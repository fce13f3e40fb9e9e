import type { PercentageStory } from "../calculate/percentage-stories";
import { cellName } from "../grid";

/** A story of a wrong percentage as a sentence. */
export function tellPercentageStory({ kind, cells }: PercentageStory): string {
  const place = cells.map(cellName).join(" dan ");
  switch (kind) {
    case "swapped": return `Cocok bila tertukar dengan ${place}.`;
    case "copied": return `Sama dengan persentase di ${place}: mungkin tersalin dari sana.`;
    case "other-row": return `Cocok untuk baris ${place}: mungkin salah baris.`;
    case "transposed-digits": return "Cocok bila dua angkanya tertukar.";
    case "point-slipped": return "Cocok bila letak komanya bergeser.";
    case "other-top": return `Cocok bila yang dibagi ${place}, angka di baris lain.`;
    case "other-base": return `Cocok bila pembaginya ${place}, angka di baris lain.`;
    case "earlier-pagu": return `Cocok bila dihitung terhadap ${place}, pagu sebelum perubahan.`;
    case "share-of-total": return `Cocok bila dihitung sebagai bagian dari jumlah di ${place}.`;
    case "inverted": return "Cocok bila pembagi dan yang dibagi terbalik.";
    case "other-arah": return "Cocok bila dihitung dengan rumus untuk arah indikator yang sebaliknya.";
  }
}
