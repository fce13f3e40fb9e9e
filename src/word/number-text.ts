import { Decimal } from "decimal.js";

const Exact = Decimal.clone({ precision: 60 });

/**
 * A number as an Excel with Indonesian settings shows it under a format code of our sheets ("General", "0.00",
 * "#,##0", "0.00%", with one section for negative numbers at most): decimal comma, points between thousands, half up.
 */
export function numberText(value: number, format: string): string {
  const { prefix, suffix, decimals, grouped, percent, unsigned } = formatOf(value < 0, format);
  const shown = unsigned ? Math.abs(value) : value;
  if (decimals === null) return new Exact(shown).toFixed().replace(".", ",");
  const [whole = "0", fraction] = fixed(shown, decimals, percent).split(".");
  return prefix + (grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole) + (fraction === undefined ? "" : `,${fraction}`) + suffix;
}

/** Exactly rounded digits; most figures of our sheets are rounded already and need none of it. */
function fixed(value: number, decimals: number, percent: boolean): string {
  const plain = String(value);
  const match = percent ? null : /^-?\d+(?:\.(\d+))?$/.exec(plain);
  const fraction = match?.[1] ?? "";
  if (!match || fraction.length > decimals) return new Exact(value).times(percent ? 100 : 1).toFixed(decimals, Decimal.ROUND_HALF_UP);
  return decimals === 0 ? plain : `${plain}${fraction === "" ? "." : ""}${"0".repeat(decimals - fraction.length)}`;
}

interface NumberFormat {
  readonly prefix: string;
  readonly suffix: string;
  /** `null`: as many as the number has. */
  readonly decimals: number | null;
  readonly grouped: boolean;
  readonly percent: boolean;
  /** The section for negative numbers says itself how their sign is shown. */
  readonly unsigned: boolean;
}

function formatOf(isNegative: boolean, format: string): NumberFormat {
  const [positive = "General", negative] = format.split(";");
  const unsigned = isNegative && negative !== undefined;
  const code = unsigned ? negative : positive;
  const digits = /[#0][#,0]*(?:\.(0+))?/.exec(code);
  if (!digits) return { prefix: "", suffix: "", decimals: null, grouped: false, percent: false, unsigned };
  return {
    prefix: literal(code.slice(0, digits.index)), suffix: literal(code.slice(digits.index + digits[0].length)),
    decimals: digits[1]?.length ?? 0, grouped: digits[0].includes(","), percent: code.includes("%"), unsigned,
  };
}

/** Quotes and escapes around the digits are instructions, not text. */
const literal = (code: string): string => (code === "" ? "" : code.replace(/\\(.)|"([^"]*)"|_./g, "$1$2"));
