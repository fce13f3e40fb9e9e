/**
 * A jest environment in which Excel.run is Office.js's own and Excel is the stand-in host, `excelHost`. There is no Office
 * here, only Excel: for tests of the adapter. The client reaches the host through the bridge meant for native hosts.
 */
const fs = require("node:fs");
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const loadHost = require("./load-host.cjs");
const { clientFile, prepare } = require("./native-bridge.cjs");

let client;

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { NodeExcelHost } = loadHost();
    this.host = new NodeExcelHost();
    this.global.excelHost = this.host;
    prepare(this.global, this.host);
    client ??= new vm.Script(fs.readFileSync(clientFile, "utf8"), { filename: clientFile });
    client.runInContext(this.getVmContext());
  }

  async teardown() {
    this.host?.dispose();
    this.host = undefined;
    await super.teardown();
  }
};
