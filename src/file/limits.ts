/**
 * What a workbook may ask of the machine. The figures stand for a 4 GB office computer and about one second; a LAKIP
 * workbook has a few thousand cells, a year of SIPD export for a whole kabupaten some 600,000.
 */

/** Bytes of the file itself: photographs in a report reach some 20 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Parts in the package. Excel needs about three per sheet. */
export const MAX_PARTS = 5_000;

/** Bytes of one part of text once inflated; one million cells take 40 to 55 MB, and 90 where every text stands in its cell. */
export const MAX_PART_BYTES = 96 * 1024 * 1024;

/** Bytes of all parts together once inflated, as the directory claims them: no honest workbook comes near. */
export const MAX_TOTAL_BYTES = 512 * 1024 * 1024;

/** A part above `MIN_BOMB_BYTES` that shrank more than this is repetition made to hurt: sheets shrink 8 to 40 times. */
export const MAX_RATIO = 100;
export const MIN_BOMB_BYTES = 4 * 1024 * 1024;

/** Bytes of all XML that one reading parses: about two seconds at 80 MB a second. */
export const MAX_XML_BYTES = 160 * 1024 * 1024;

/** Elements of one part: a cell takes two to four. */
export const MAX_ELEMENTS = 6_000_000;

/** Elements of a part that is kept in memory to be edited; Excel allows 65,490 cell styles. */
export const MAX_OUTLINE = 300_000;

/** Defined names of a workbook. */
export const MAX_NAMES = 50_000;

/** Characters of one tag or comment: the longest formula of a name is no attribute, and has 8,192. */
export const MAX_TAG_CHARS = 256 * 1024;

/** Elements inside each other; a sheet needs eight, a chart some twenty. */
export const MAX_DEPTH = 64;

/** Cells of all sheets that are stored in the file, empty but formatted ones included: 100,000 rows of ten, their headings and what stands beside them. */
export const MAX_CELLS = 1_200_000;

/** Places held in memory: the sum of the lengths of all rows. Few cells far to the right cost as much as many. */
export const MAX_PLACES = 5_000_000;

/**
 * Characters of a formula (Excel's own limit) and of all formulas once shared ones are written out. Taking a shared
 * formula apart costs memory as if it were so many times as long.
 */
export const MAX_FORMULA_CHARS = 8_192;
export const MAX_ALL_FORMULA_CHARS = 32 * 1024 * 1024;
export const TAKING_APART = 16;

/** Excel's limits for a sheet and for the text in a cell. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
export const MAX_TEXT_CHARS = 32_767;
