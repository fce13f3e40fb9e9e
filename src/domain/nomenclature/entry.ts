/** Code, name and, for a sub kegiatan, the unit of its output; `null` for programs and kegiatan, which have none. */
export type NomenclatureEntry = readonly [kode: string, nama: string, satuan: string | null];
