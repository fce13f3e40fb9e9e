import type { ColumnRole } from "../assessment";
import type { Block } from "./block";
import type { Heading } from "./heading";
import type { Meaning } from "./wordings";

/** What a heading would say of a column with this role; `null`: nothing. */
function meaningOfRole(role: ColumnRole): Meaning | null {
  const what = role.split(":").at(-1) ?? role;
  switch (what) {
    case "other": return null;
    case "realisasi-anggaran": return "realisasi";
    case "target-renstra": return "target";
    case "triwulan": return "periode";
    default: return what as Exclude<ColumnRole, "other" | "realisasi-anggaran" | "target-renstra" | "triwulan" | `tw:${string}` | `tahun:${string}`>;
  }
}

/** The block as if its headings said what the user has said of its columns: rows and figures are told by that. */
export function withRoles(block: Block, roles: ReadonlyMap<number, ColumnRole>, recognised: ReadonlyMap<number, ColumnRole>): Block {
  const headings = new Map(block.headings);
  for (const [column, role] of roles) {
    const heading: Heading = headings.get(column) ?? { text: "", meaning: null, year: null, unit: null, isGuess: false };
    if (role !== recognised.get(column)) headings.set(column, { ...heading, meaning: meaningOfRole(role) });
  }
  return { ...block, headings };
}
