const fs = require("node:fs");
const path = require("node:path");
const { ResourceLoader } = require("jsdom");

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const folder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const texts = new Map();

/** Answers Microsoft's CDN from node_modules and nothing else: no test reaches the network. */
class OfficeResources extends ResourceLoader {
  fetch(url) {
    const name = url.split(/[?#]/)[0];
    if (!name.startsWith(CDN)) return Promise.reject(new Error(`not in the tests' world: ${url}`));
    return read(name.slice(CDN.length));
  }
}

async function read(name) {
  if (!texts.has(name)) texts.set(name, await fs.promises.readFile(path.join(folder, name)));
  return texts.get(name);
}

module.exports = { OfficeResources, officeScript: `${CDN}office.js` };
