import { readdirSync } from "node:fs";
import type { CliWorld } from "../fixtures/file/cli-world";

/** How a mistake of the program itself is told. */
const BUG = "di dalam program ini";

/** Ends with 2, one sentence on stderr that is no bug, and no file more or less; what it said. */
export async function expectRefusal(world: CliWorld, ...argv: string[]): Promise<string> {
  const before = readdirSync(world.folder).sort();
  const ran = await world.run(...argv);
  expect([ran.code, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toMatch(/^lakip: [^\n]+[.]\n$/);
  expect(ran.stderr).not.toContain(BUG);
  expect(readdirSync(world.folder).sort()).toEqual(before);
  return ran.stderr;
}
