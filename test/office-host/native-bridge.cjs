/** Excel.run of Office.js's own client over the stand-in host, without the rest of Office: through the bridge meant for native hosts. */
const clientFile = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

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

/** Makes `global` ready for the client's script, which is to be run in it next. */
function prepare(global, host) {
  standInForBrowser(global);
  global._richApiNativeBridge = bridgeTo(host);
}

module.exports = { clientFile, prepare };
