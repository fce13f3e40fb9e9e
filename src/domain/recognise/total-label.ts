/** "JUMLAH", "Total", "Jumlah Anggaran", "Grand Total": the row adds up the whole table. "Jumlah Dokumen …" does not. */
const TOTAL = /^(?:grand\s*)?(?:jumlah|total|jml)(?:\s*\/\s*(?:jumlah|total))?(?:\s+(?:total|keseluruhan|seluruhnya|umum|anggaran|belanja|pegawai|pagu|dan realisasi|semua))*\s*(?:\([^)]*\))?\s*[:.]?$/i;
/** "Sub Total", "Jumlah Program Penunjang …": the row adds up what stands above it since the last such row. */
const SUBTOTAL = /^(?:sub\s*-?\s*(?:total|jumlah)|(?:jumlah|total)\s+(?:sub\s*kegiatan|kegiatan|program|sasaran)\b)/i;
const AVERAGE = /^rata\s*-?\s*rata\b/i;

export const isSubtotalLabel = (text: string): boolean => SUBTOTAL.test(text.trim());
export const isAverageLabel = (text: string): boolean => AVERAGE.test(text.trim());
/** Any row that is made from the others: total, subtotal or mean. */
export const isTotalLabel = (text: string): boolean => TOTAL.test(text.trim()) || isSubtotalLabel(text) || isAverageLabel(text);
