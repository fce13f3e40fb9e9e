import type { Decimal } from "decimal.js";
import type { Scale } from "../settings";

/** The band's label for a capaian already rounded as shown; above 100 counts as the top band; `null` for n/a or below every band. */
export function choosePredikat(capaian: Decimal | null, scale: Scale): string | null {
  if (!capaian) return null;
  return scale.bands.find((band) => capaian.gte(band.from))?.label ?? null;
}
