/** Sets asked for, up to the newest the client library knows. */
const excelApiSets = Array.from({ length: 20 }, (_, index) => `1.${index + 1}`);

function describeError(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error)) return [`Galat: ${typeof error === "string" ? error : Object.prototype.toString.call(error)}`];
  const code: unknown = (error as { code?: unknown }).code;
  const head = `${error.name}${typeof code === "string" ? ` [${code}]` : ""}: ${error.message}`;
  const stack = (error.stack ?? "").replace(`${error.name}: ${error.message}`, "").trim();
  const lines = [head, stack].filter((line) => line !== "");
  return error.cause === undefined || depth > 3 ? lines : [...lines, "Sebab:", ...describeError(error.cause, depth + 1)];
}

function describeHost(): readonly string[] {
  if (typeof Office === "undefined") return ["Office.js: tidak termuat"];
  const { diagnostics, contentLanguage, displayLanguage, requirements } = Office.context ?? {};
  const sets = excelApiSets.filter((version) => requirements?.isSetSupported("ExcelApi", version));
  return [
    `Aplikasi: ${diagnostics?.host ?? "?"} ${diagnostics?.platform ?? "?"} ${diagnostics?.version ?? "?"}`,
    `Bahasa: ${displayLanguage ?? "?"} / ${contentLanguage ?? "?"}`,
    `ExcelApi: ${sets.at(-1) ?? "tidak ada"}`,
  ];
}

/** What a maintainer needs to understand a failure: the error and where it ran; nothing of the workbook. */
export const diagnosticsText = (error: unknown): string =>
  ["LAKIP untuk Excel: diagnostik", ...describeHost(), `Peramban: ${navigator.userAgent}`, "", ...describeError(error)].join("\n");
