import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type { NodeExcelHost } from "../../src/workbench/node-host";

/** Excel.run of Office.js in this very process, once. */
export function bootExcel(): NodeExcelHost {
  const load = createRequire(join(process.cwd(), "test/office-host/load-host.cjs"));
  const { NodeExcelHost: Host } = (load("./load-host.cjs") as () => { NodeExcelHost: new () => NodeExcelHost })();
  const { clientFile, prepare } = load("./native-bridge.cjs") as { clientFile: string; readonly prepare: (global: object, host: NodeExcelHost) => void };
  const host = new Host();
  prepare(globalThis, host);
  new Script(readFileSync(clientFile, "utf8")).runInThisContext();
  Object.assign(globalThis, { Office: Object.create(Office, { context: { value: { requirements: { isSetSupported: () => false } } } }) as object });
  return host;
}
