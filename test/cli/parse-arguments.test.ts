import { parseArguments } from "../../src/cli/parse-arguments";

const parse = (line: string) => parseArguments(line.split(" ").filter((word) => word !== ""));

describe("parseArguments", () => {
  it.each([
    ["--help", { name: "help" }],
    ["check --help a.xlsx", { name: "help" }],
    ["--version", { name: "version" }],
    ["check a.xlsx", { name: "check", files: ["a.xlsx"], json: false }],
    ["check --json a.xlsx b.xlsx", { name: "check", files: ["a.xlsx", "b.xlsx"], json: true }],
    ["check a.xlsx --json", { name: "check", files: ["a.xlsx"], json: true }],
    ["check -- --json", { name: "check", files: ["--json"], json: false }],
    ["generate a.xlsx -o b.xlsx", { name: "generate", file: "a.xlsx", out: "b.xlsx", force: false }],
    ["generate -o b.xlsx --force a.xlsx", { name: "generate", file: "a.xlsx", out: "b.xlsx", force: true }],
    ["init a.xlsx --force", { name: "init", out: "a.xlsx", force: true }],
  ])("understands %s", (line, command) => expect(parse(line)).toEqual(command));

  it.each([
    "", "periksa a.xlsx", "toString a.xlsx", "--json", "check", "check --force a.xlsx", "generate", "generate a.xlsx", "generate a.xlsx -o", "generate -o b.xlsx",
    "generate a.xlsx b.xlsx -o c.xlsx", "generate a.xlsx -o b.xlsx -o c.xlsx", "generate a.xlsx -o b.xlsx --docx c.docx", "init", "init a.xlsx b.xlsx", "init a.xlsx -o b.xlsx",
  ])("refuses '%s'", (line) => expect(parse(line)).toEqual({ name: "misuse", reason: expect.stringMatching(/; lihat lakip --help\.$/) }));

  it("says plainly that Word is not available yet", () => {
    expect(parse("generate a.xlsx -o b.xlsx --docx c.docx")).toMatchObject({ reason: expect.stringContaining("--docx") });
  });
});
