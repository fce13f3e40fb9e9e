/**
 * A jest environment with a page in which the whole of Office.js has booted, as in Excel's pane on Windows, and Excel is
 * the stand-in host, `excelHost`: Office.onReady, Office.context, Office.actions and Excel.run are Office.js's own.
 * A test that wants an older Excel says so on top: @jest-environment-options {"requirements": "{\"ExcelApi\":\"1.12\"}"}
 */
const { TestEnvironment } = require("jest-environment-jsdom");
const loadHost = require("./load-host.cjs");
const { externalOf } = require("./native-external.cjs");
const { OfficeResources, officeScript } = require("./office-resources.cjs");

module.exports = class extends TestEnvironment {
  constructor({ globalConfig, projectConfig }, context) {
    const testEnvironmentOptions = { url: "https://localhost/taskpane.html", ...projectConfig.testEnvironmentOptions, resources: new OfficeResources() };
    super({ globalConfig, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    this.requirements = projectConfig.testEnvironmentOptions.requirements;
  }

  async setup() {
    await super.setup();
    const { NodeExcelHost } = loadHost();
    this.host = new NodeExcelHost();
    this.global.excelHost = this.host;
    this.global.external = externalOf(this.host, this.requirements);
    await loadScript(this.global.document, officeScript);
    await this.global.Office.onReady();
  }

  async teardown() {
    this.host?.dispose();
    this.host = undefined;
    await super.teardown();
  }
};

function loadScript(document, src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not load`));
    script.src = src;
    document.head.append(script);
  });
}
