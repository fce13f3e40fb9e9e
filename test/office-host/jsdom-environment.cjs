const { TestEnvironment } = require("jest-environment-jsdom");

module.exports = class extends TestEnvironment {};
