const path = require("node:path");

/** The stand-in host, in jest's outer realm: once for each worker, and outside the sandbox's module registry. */
module.exports = () => require(path.resolve(__dirname, "../../.cache/excel-host.cjs"));

/** Univer's calculation says this of every formula whose cell was cleared, and then calculates the others: thousands of lines that nobody reads. */
const FORGETFUL = "Dependency tree not found for treeId:";
const { error } = console;
console.error = (...what) => {
  if (what[0] !== FORGETFUL) error(...what);
};
