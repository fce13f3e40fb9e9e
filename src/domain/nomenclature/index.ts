import type { NomenclatureEntry } from "./entry";
import { program70101 } from "./program-7-01-01";
import { program70102 } from "./program-7-01-02";
import { program70103 } from "./program-7-01-03";
import { program70104 } from "./program-7-01-04";
import { program70105 } from "./program-7-01-05";
import { program70106 } from "./program-7-01-06";

/** What the list is called when a finding cites it. */
export const NOMENCLATURE = "nomenklatur Permendagri 90/2019 beserta pemutakhirannya";

/**
 * Programs, kegiatan and sub kegiatan of a kecamatan (bidang 7.01), in the order of their codes. Level 2 of a kegiatan is that of kabupaten and kota,
 * 7 that of special regions. The names stand as published, program names without their capitals; broken words are joined.
 */
export const nomenclature: readonly NomenclatureEntry[] = [...program70101, ...program70102, ...program70103, ...program70104, ...program70105, ...program70106];
