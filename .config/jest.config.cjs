/** One project per world the code lives in; see "tests" in the README. */
const rootDir = require("node:path").resolve(__dirname, "..");

const common = {
  rootDir,
  transform: {
    "\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }],
    "\\.mjs$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json"],
};

module.exports = {
  rootDir,
  // Nothing here is timed: the limit only ends what hangs, also on a machine that is busy.
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: "core", testEnvironment: "node", testMatch: ["<rootDir>/test/{domain,corpus,file,word,cli,architecture,manifest}/**/*.test.ts"] },
    {
      ...common,
      displayName: "excel",
      testEnvironment: "<rootDir>/test/office-host/node-environment.cjs",
      globalSetup: "<rootDir>/test/office-host/global-setup.cjs",
      testMatch: ["<rootDir>/test/{excel,commands,workbench}/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "<rootDir>/test/office-host/jsdom-environment.cjs",
      globalSetup: "<rootDir>/test/office-host/global-setup.cjs",
      testMatch: ["<rootDir>/test/{pane,workbench}/**/*.test.tsx"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      globalSetup: "<rootDir>/test/e2e/global-setup.cjs",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
