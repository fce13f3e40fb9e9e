import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");

/** Milliseconds a tool may take on a slow machine. */
export const TOOL_TIMEOUT = 120_000;

/** Path inside the tree → source text. */
export type Files = { readonly [path: string]: string };

/**
 * A source tree made only to break the rules. It lies inside the checkout, so that packages resolve as they do for src,
 * and goes away with `remove`.
 */
export class PlantedTree {
  readonly folder: string;

  constructor(files: Files) {
    mkdirSync(join(root, ".cache"), { recursive: true });
    this.folder = mkdtempSync(join(root, ".cache", "planted-"));
    const configs = {
      "tsconfig.json": JSON.stringify({ extends: "../../tsconfig.json", include: ["src", "test"] }),
      "tsconfig.domain.json": JSON.stringify({ extends: "../../.config/tsconfig.domain.json", include: ["src/domain"] }),
    };
    for (const [path, text] of Object.entries({ ...configs, ...files })) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  run(tool: Tool, ...args: string[]): Outcome {
    return runTool(this.folder, tool, args);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const tools = { eslint: "eslint/bin/eslint.js", depcruise: "dependency-cruiser/bin/dependency-cruise.mjs", tsc: "typescript/bin/tsc" } as const;
type Tool = keyof typeof tools;

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a tool of node_modules as the npm commands do, in `folder`. */
export function runTool(folder: string, tool: Tool, args: readonly string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(root, "node_modules", tools[tool]), ...args], { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  return { status, output: stdout || stderr };
}
