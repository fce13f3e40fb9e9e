/** Numbers that Office.js and a native host know calls, events and errors by. */
const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE_EVENT = 33;
const NOT_SUPPORTED = 5001;

/** Arrays cross from a native host as COM's safe arrays. */
const safeArray = (...values) => ({ toArray: () => values, dimensions: () => 1 });

/**
 * `window.external` as Excel for Windows puts it into a pane, before the stand-in host.
 * A test may claim less of Excel by `requirements`, e.g. '{"ExcelApi":"1.12"}'.
 */
exports.externalOf = (host, requirements = '{"ExcelApi":"1.15"}') => {
  let onEvent;
  host.events.listen((entries) => onEvent && setTimeout(() => onEvent?.(RICH_API_MESSAGE_EVENT, safeArray(...entries.map((entry) => safeArray(...entry))))));
  return {
    GetHostInfo: () => "Excel$Win32$16.01$id-ID$correlation$$disableLogging$0",
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(host, requirements),
    Execute(id, parameters, callback) {
      if (id !== EXECUTE_RICH_API) return callback(safeArray(NOT_SUPPORTED));
      host.execute(requestBody(parameters)).then((body) => callback(safeArray(0, 200, safeArray(), body)));
    },
    RegisterEvent(id, _target, handler, callback) {
      if (id === RICH_API_MESSAGE_EVENT) onEvent = handler;
      callback(safeArray(0));
    },
    UnregisterEvent(id, _target, callback) {
      if (id === RICH_API_MESSAGE_EVENT) onEvent = undefined;
      callback(safeArray(0));
    },
  };
};

/** The request is one array inside the call's parameters; its JSON stands fifth. */
function requestBody(parameters) {
  const values = Array.from(parameters);
  return typeof values[4] === "string" ? values[4] : Array.from(values[0])[4];
}

function contextOf(host, requirements) {
  const settings = { Read: () => undefined, Write: () => undefined };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "lakip",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => "16.0.15407.0",
    GetAppUILocale: () => "id-ID",
    GetAppDataLocale: () => "id-ID",
    GetDocUrl: () => `https://localhost/${host.model.fileName}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => requirements,
    GetHostCustomMessage: () => "",
    GetDialogRequirementMatrix: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0, controlBackgroundColor: 0xffffff, controlForegroundColor: 0 }),
    GetSettings: () => settings,
  };
}
