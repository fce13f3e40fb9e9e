import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares a rendering with the file beside this one that a person can read; `GOLDEN=write npx jest …` writes it anew. */
export function expectGolden(name: string, text: string): void {
  const file = join(__dirname, name);
  if (process.env.GOLDEN === "write") writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, "utf8"));
}
