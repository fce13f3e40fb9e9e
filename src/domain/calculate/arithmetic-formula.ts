/**
 * Formulas that only reckon: numbers, cells, + − × ÷ ^ %, comparisons, and the functions that people wrap around a percentage.
 * For telling what a formula does, not what it gives: plain numbers are exact enough.
 */
export interface Arithmetic {
  /** The cells that it takes, as written without "$" ("C5", "'IKU'!C5", "[@Target]"), each once. */
  readonly references: readonly string[];
  /** @param valueOf the number in a cell; NaN where there is none */
  evaluate(valueOf: (reference: string) => number): number;
}

type Node = (valueOf: (reference: string) => number) => number;

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)|(?<reference>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(:])|\[@(?:\[[^\]]*\]|[^\]]*)\]|[\p{L}_][\p{L}\p{N}_.]*\[(?:@[^[\]]*|\[#This Row\],\s*\[[^\]]*\])\])|(?<call>[A-Z][A-Z0-9.]*)\s*\(|(?<operator><=|>=|<>|[-+*/^%(),<>=])|(?<text>"(?:[^"]|"")*"))/iuy;

const FUNCTIONS: Readonly<Record<string, (values: readonly Node[]) => Node>> = {
  ROUND: ([value, digits]) => (of) => rounded(value?.(of) ?? NaN, digits?.(of) ?? 0),
  ROUNDUP: ([value]) => (of) => value?.(of) ?? NaN,
  ROUNDDOWN: ([value]) => (of) => value?.(of) ?? NaN,
  TRUNC: ([value]) => (of) => value?.(of) ?? NaN,
  ABS: ([value]) => (of) => Math.abs(value?.(of) ?? NaN),
  MIN: (values) => (of) => Math.min(...values.map((value) => value(of))),
  MAX: (values) => (of) => Math.max(...values.map((value) => value(of))),
  SUM: (values) => (of) => values.reduce((total, value) => total + value(of), 0),
  IFERROR: ([value]) => (of) => value?.(of) ?? NaN,
  ISERROR: ([value]) => (of) => Number(!Number.isFinite(value?.(of) ?? NaN)),
  IF: ([condition, yes, no]) => (of) => (condition?.(of) ? (yes?.(of) ?? NaN) : (no?.(of) ?? NaN)),
};

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Spreadsheets nest no deeper. */
const DEEPEST = 64;

/** @param formula with a leading "="; `null` when it is more than arithmetic (ranges, look-ups, texts put together) */
export function readArithmetic(formula: string): Arithmetic | null {
  const tokens = tokenize(formula.replace(/^\s*=\s*/u, ""));
  if (!tokens) return null;
  const references = new Set<string>();
  let at = 0;
  let depth = 0;
  const peek = (): string => tokens[at]?.operator ?? "";
  const take = (...operators: string[]): string | null => (operators.includes(peek()) ? (tokens[at++]?.operator ?? null) : null);

  const binary = (below: () => Node | null, operators: Readonly<Record<string, (a: number, b: number) => number>>) => (): Node | null => {
    let left = below();
    for (let operator = take(...Object.keys(operators)); left && operator !== null; operator = take(...Object.keys(operators))) {
      const [a, b, apply] = [left, below(), operators[operator]];
      left = b && apply ? (of) => apply(a(of), b(of)) : null;
    }
    return left;
  };
  const atom = (): Node | null => {
    if (++depth > DEEPEST) return null;
    const value = innermost();
    depth--;
    return value;
  };
  const innermost = (): Node | null => {
    const token = tokens[at++];
    if (!token) return null;
    if (token.number !== undefined) return () => Number(token.number);
    if (token.text !== undefined) return () => NaN;
    if (token.reference !== undefined) {
      const reference = token.reference.replace(/\$/g, "");
      references.add(reference);
      return (of) => of(reference);
    }
    if (token.call !== undefined) return call(token.call.toUpperCase());
    if (token.operator === "-" || token.operator === "+") {
      const value = postfix();
      return value && (token.operator === "-" ? (of) => -value(of) : value);
    }
    if (token.operator !== "(") return null;
    const inner = comparison();
    return take(")") ? inner : null;
  };
  const call = (name: string): Node | null => {
    const values: Node[] = [];
    if (!take(")")) {
      do {
        const value = comparison();
        if (!value) return null;
        values.push(value);
      } while (take(","));
      if (!take(")")) return null;
    }
    return FUNCTIONS[name]?.(values) ?? null;
  };
  const postfix = (): Node | null => {
    let value = atom();
    while (value && take("%")) {
      const whole = value;
      value = (of) => whole(of) / 100;
    }
    return value;
  };
  const power = binary(postfix, { "^": (a, b) => a ** b });
  const product = binary(power, { "*": (a, b) => a * b, "/": (a, b) => a / b });
  const total = binary(product, { "+": (a, b) => a + b, "-": (a, b) => a - b });
  const comparison = binary(total, { "=": (a, b) => Number(a === b), "<>": (a, b) => Number(a !== b), "<": (a, b) => Number(a < b), ">": (a, b) => Number(a > b), "<=": (a, b) => Number(a <= b), ">=": (a, b) => Number(a >= b) });

  const whole = comparison();
  return whole && at === tokens.length ? { references: [...references], evaluate: whole } : null;
}

interface Token {
  readonly number?: string;
  readonly reference?: string;
  readonly call?: string;
  readonly operator?: string;
  readonly text?: string;
}

function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const scanner = new RegExp(TOKEN);
  const end = formula.trimEnd().length;
  while (scanner.lastIndex < end) {
    const match = scanner.exec(formula);
    if (!match?.groups) return null;
    tokens.push({ ...match.groups });
  }
  return tokens;
}
