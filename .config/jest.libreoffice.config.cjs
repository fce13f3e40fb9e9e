/** The slower tests that need LibreOffice, a Debian package; `.ci/run` installs it. */
const { rootDir, projects } = require("./jest.config.cjs");
const core = projects.find(({ displayName }) => displayName === "core");

module.exports = { ...core, rootDir, displayName: "libreoffice", testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"] };
