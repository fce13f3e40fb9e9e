import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const source = ["src/**/*.{ts,tsx}"];
const tests = ["test/**/*.{ts,tsx}"];

/** Selectors of no-restricted-syntax; a later block replaces the list, so each block names its whole list. */
const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "Export by name." };
const noBarrel = { selector: ":matches(ExportAllDeclaration, ExportNamedDeclaration[source])", message: "Import from the file itself; no barrels." };
const noAsync = { selector: ":matches(AwaitExpression, :function[async=true], ForOfStatement[await=true], Identifier[name='Promise'])", message: "The domain is pure and waits for nothing." };

const banned = (names, message) => names.map((name) => ({ name, message }));
const OFFICE = banned(["Excel", "Office", "OfficeExtension", "OfficeRuntime"], "Only src/excel knows Office.js.");
const EXCEL = banned(["Excel", "OfficeExtension"], "Only src/excel talks to the workbook.");
const PAGE = banned(["window", "document", "navigator", "localStorage", "location"], "This folder runs without a page.");
const CLOCK = banned(["Date", "performance", "setTimeout", "setInterval", "queueMicrotask"], "The domain knows no clock.");
const WORLD = banned(["globalThis", "self", "process", "fetch", "crypto", "console"], "The domain knows nothing of the world around it.");

export default tseslint.config(
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: [...source, ...tests],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    plugins: { "office-addins": officeAddins },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      "no-eval": "error",
      "no-restricted-syntax": ["error", noDefaultExport, noBarrel],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-ignore": true, "ts-nocheck": true, "ts-expect-error": true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Event handlers may be async functions that catch their own failures.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false, attributes: false } }],
      // An async function without await turns what it throws into a rejection, as its callers expect.
      "@typescript-eslint/require-await": "off",
      // Letters of a cell's name are spread; people's words are not.
      "@typescript-eslint/no-misused-spread": "off",
      // Matters of taste: `return leave()` in a function that returns nothing.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      // Office's enums are written as the strings they stand for; a context is handed over by its interface.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "office-addins/call-sync-after-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...OFFICE, ...PAGE, ...CLOCK, ...WORLD],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The domain knows no chance." }],
      "no-restricted-syntax": ["error", noDefaultExport, noBarrel, noAsync],
    },
  },
  { files: ["src/{file,cli,word}/**/*.ts"], rules: { "no-restricted-globals": ["error", ...OFFICE, ...PAGE] } },
  { files: ["src/{pane,commands}/**/*.{ts,tsx}"], rules: { "no-restricted-globals": ["error", ...EXCEL] } },
  {
    // Office's and the grid's types promise more than hosts keep, and a reading's rectangles are full by construction.
    files: ["src/{excel,pane,workbench}/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-type-conversion": "off",
      "@typescript-eslint/no-unnecessary-boolean-literal-compare": "off",
    },
  },
  {
    // The compiler does not see what a parser's handlers assign.
    files: ["src/file/**/*.ts"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" },
  },
  {
    // Components are handed closures, which need no `this`; the clipboard is blocked on the web, execCommand is not.
    files: ["src/pane/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/unbound-method": "off", "@typescript-eslint/no-deprecated": "off" },
  },
  {
    // A snapshot too large for one answer is read in pieces; the tests count the syncs.
    files: ["src/excel/survey.ts"],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  {
    // Jest's matchers and parsed JSON are untyped, and a wrong shape fails the test itself; tests also throw and run odd things on purpose.
    files: tests,
    rules: {
      "no-restricted-syntax": ["error", noBarrel],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-implied-eval": "off",
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  { files: ["test/bench/**/*.ts"], rules: { "no-console": "off" } },
);
