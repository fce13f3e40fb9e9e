/**
 * A jest environment in which Excel.run is Office.js's own and Excel is the stand-in host, `excelHost`. There is no Office
 * here, only Excel: for tests of the adapter. The client reaches the host through the bridge meant for native hosts.
 */
const fs = require("node:fs");
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const loadHost = require("./load-host.cjs");

const clientFile = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
let client;

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { NodeExcelHost } = loadHost();
    this.host = new NodeExcelHost();
    this.global.excelHost = this.host;
    standInForBrowser(this.global);
    this.global._richApiNativeBridge = bridgeTo(this.host);
    client ??= new vm.Script(fs.readFileSync(clientFile, "utf8"), { filename: clientFile });
    client.runInContext(this.getVmContext());
  }

  async teardown() {
    this.host?.dispose();
    this.host = undefined;
    await super.teardown();
  }
};

function bridgeTo(host) {
  const bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text);
      const reply = (statusCode, body) => bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }));
      host.execute(JSON.stringify(message.body)).then((body) => reply(200, body), (error) => reply(500, String(error)));
    },
  };
  host.events.listen((entries) => setTimeout(() => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }))));
  return bridge;
}

/** The little of a browser that the client touches while it loads. */
function standInForBrowser(global) {
  global.window ??= global;
  global.self ??= global;
  global.parent ??= global;
  global.top ??= global;
  global.name ??= "";
  global.addEventListener ??= () => undefined;
  global.location ??= { hash: "", search: "", href: "https://localhost/", origin: "https://localhost" };
  global.navigator ??= { userAgent: "node" };
  global.document ??= { readyState: "loading", addEventListener: () => undefined, createElement: () => ({}), getElementsByTagName: () => [] };
}
