import type { NodeExcelHost } from "../../src/workbench/node-host";

declare global {
  /** The stand-in for Excel behind the real Office.js client; see test/office-host. */
  var excelHost: NodeExcelHost;
}
