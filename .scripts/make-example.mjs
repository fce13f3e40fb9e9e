/** Writes assets/examples/contoh-lengkap.xlsx from test/fixtures/contoh-lengkap. */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./paths.mjs";

const outfile = join(root, ".cache/example.cjs");
await build({ absWorkingDir: root, entryPoints: ["test/fixtures/contoh-lengkap/workbook.ts"], outfile, bundle: true, platform: "node", target: "node20", format: "cjs", logLevel: "warning" });
const { contohLengkap } = createRequire(import.meta.url)(outfile);
writeFileSync(join(root, "assets/examples/contoh-lengkap.xlsx"), contohLengkap());
