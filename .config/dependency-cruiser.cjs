/**
 * The fences between folders, from folders.json: which folders and packages each may import, and the layers inside the
 * domain. Run from the root of a tree that has a src folder.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const folders = require("./folders.json");

const escape = (text) => text.replace(/[.]/g, "\\$&");
const anyOf = (names) => `(?:${names.map(escape).join("|") || "(?!)"})`;

/** The command line tells its version. */
const manifestOfCli = "^package\\.json$";

/** Each folder of src: what it may import of other folders, of packages, and of Node. */
const folderRules = Object.entries(folders).flatMap(([folder, { folders: others, packages, node }]) => [
  {
    name: `${folder}-imports-only-its-folders`,
    comment: `src/${folder} may import ${others.length ? others.map((other) => `src/${other}`).join(", ") : "no other folder"}`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { pathNot: [`^src/${anyOf([folder, ...others])}/`, "(?:^|/)node_modules/", ...(folder === "cli" ? [manifestOfCli] : [])], dependencyTypesNot: ["core"], couldNotResolve: false },
  },
  {
    name: `${folder}-imports-only-its-packages`,
    comment: `src/${folder} may import ${packages.length ? packages.join(", ") : "no package"}`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { path: "(?:^|/)node_modules/", pathNot: `(?:^|/)node_modules/${anyOf(packages).replaceAll("*", "[^/]+")}/` },
  },
  ...(node ? [] : [{
    name: `${folder}-imports-no-node`,
    comment: `src/${folder} runs where there is no Node`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { dependencyTypes: ["core"] },
  }]),
]);

/** Inside the domain, each layer may import those before it; rules and report stand side by side. */
const layers = { model: [], recognise: ["model"], read: ["model", "recognise"], calculate: ["model", "recognise", "read"] };
layers.rules = layers.report = ["model", "recognise", "read", "calculate"];
const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `domain-${layer}-imports-only-layers-below`,
  comment: `src/domain/${layer} may import ${below.length ? below.join(", ") : "no layer"} and the plain shapes beside the layers`,
  severity: "error",
  from: { path: `^src/domain/${layer}/` },
  to: { path: `^src/domain/${anyOf(Object.keys(layers))}/`, pathNot: `^src/domain/${anyOf([layer, ...below])}/` },
}));

/** The modules below `folder` that export a constant of type `type`: peers of one kind, which know nothing of each other. */
function peers(folder, type) {
  const declared = new RegExp(`^export const \\w+: ${type}\\b`, "m");
  const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => declared.test(readFileSync(path, "utf8")));
  return modules.length === 0 ? "(?!)" : `^${anyOf(modules)}$`;
}

const peerRule = (name, comment, folder, type) => {
  const path = peers(folder, type);
  return { name, comment, severity: "error", from: { path }, to: { path } };
};

module.exports = {
  forbidden: [
    ...folderRules,
    ...layerRules,
    peerRule("rule-imports-no-rule", "a rule stands alone", "src/domain/rules", "Rule"),
    peerRule("table-imports-no-table", "a report table stands alone", "src/domain/report", "ReportTable"),
    {
      name: "domain-shapes-import-no-layer",
      comment: "the shapes beside the layers know none of them; only assess.ts ties the layers together",
      severity: "error",
      from: { path: "^src/domain/[^/]+$", pathNot: "^src/domain/assess\\.ts$" },
      to: { path: `^src/domain/${anyOf(Object.keys(layers))}/` },
    },
    {
      name: "domain-data-imports-no-layer",
      comment: "lists of names and templates are data",
      severity: "error",
      from: { path: "^src/domain/(?:nomenclature|template)/" },
      to: { path: `^src/domain/${anyOf(Object.keys(layers))}/` },
    },
    {
      name: "domain-layers-are-private",
      comment: "other folders call assess() and read the plain shapes, never a layer of the domain",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/domain/" },
      to: { path: `^src/domain/${anyOf(Object.keys(layers))}/` },
    },
    {
      name: "workbench-imports-only-plain-shapes",
      comment: "the stand-in for Excel knows nothing of LAKIP",
      severity: "error",
      from: { path: "^src/workbench/" },
      to: { path: "^src/domain/", pathNot: `^src/domain/${anyOf(["grid.ts", "sheet-plan.ts", "workbook-error.ts"])}$` },
    },
    { name: "no-office-js", comment: "Office.js comes from a script tag and is never shipped", severity: "error", from: { path: "^src/" }, to: { path: ["(?:^|/)node_modules/@microsoft/office-js/", "^@microsoft/office-js"] } },
    { name: "no-cycle", comment: "no module depends on itself in a circle", severity: "error", from: {}, to: { circular: true } },
    { name: "resolves", comment: "every import leads somewhere", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, "..", "tsconfig.json") },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"] },
  },
};
