/** Every letter with a space behind it, so that an empty text is found as well, which not every spreadsheet finds alone. */
const LETTERS = ` ${[..."0123456789.,-%/()+:;&'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter} `).join("")}`;

/** Primes far enough apart that letters which change together do not make up for each other. */
const WEIGHTS = [
  1009, 1151, 1303, 1447, 1583, 1733, 1867, 2003, 2141, 2287, 2417, 2557, 2693, 2837, 2971, 3109,
  3253, 3391, 3529, 3671, 3803, 3943, 4091, 4231, 4373, 4507, 4649, 4789, 4931, 5077, 5209, 5347,
] as const;

/** Letters that one sum covers. */
export const LETTERS_AT_ONCE = WEIGHTS.length;

/** What a letter counts; those that are not in the list count alike. */
const numberOf = (letter: string): number => `${LETTERS}${letter} `.indexOf(`${letter} `);

/** What `letterSumFormula` comes to over these cells; `null` is a cell without text, which counts nothing. */
export function letterSum(texts: readonly (string | null)[], from: number): number {
  let total = 0;
  texts.forEach((text, row) => {
    let ofText = 0;
    for (let n = 0; n < WEIGHTS.length && from + n < (text?.length ?? 0); n++) ofText += (WEIGHTS[n] ?? 0) * numberOf(text?.charAt(from + n) ?? "");
    total += ofText * (row + 1);
  });
  return total;
}

/**
 * A sum over the texts of an area of one column: it is another when one letter is, and when two cells are exchanged. Numbers
 * count nothing, for how they read as text depends on the user's region. Plain functions of Excel 2007; an array formula in
 * no program, since SUMPRODUCT takes arrays by itself.
 *
 * @param area "'Anggaran'!$C$5:$C$20" · first its first cell · from letters before the first one that counts
 */
export function letterSumFormula(area: string, first: string, from: number): string {
  const places = `{${WEIGHTS.map((_, n) => from + n + 1).join(",")}}`;
  const letter = `MID(${area},${places},1)&" "`;
  return `SUMPRODUCT((FIND(${letter},"${LETTERS}"&${letter})-1)*{${WEIGHTS.join(",")}}*(ROW(${area})-ROW(${first})+1)*ISTEXT(${area}))`;
}
