const path = require("node:path");

/** The stand-in host, in jest's outer realm: once for each worker, and outside the sandbox's module registry. */
module.exports = () => require(path.resolve(__dirname, "../../.cache/excel-host.cjs"));
