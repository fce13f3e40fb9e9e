import { parseArguments } from "../../src/cli/parse-arguments";

const parse = (line: string) => parseArguments(line.split(" ").filter((word) => word !== ""));

describe("parseArguments", () => {
  it.each([
    ["--help", { name: "help" }],
    ["check --help a.xlsx", { name: "help" }],
    ["--version", { name: "version" }],
    ["check a.xlsx", { name: "check", files: ["a.xlsx"], json: false, rekap: null, force: false, triwulan: null }],
    ["check --json a.xlsx b.xlsx", { name: "check", files: ["a.xlsx", "b.xlsx"], json: true, rekap: null, force: false, triwulan: null }],
    ["check a.xlsx --json --triwulan 3", { name: "check", files: ["a.xlsx"], json: true, rekap: null, force: false, triwulan: 3 }],
    ["check a.xlsx --rekap r.xlsx --force", { name: "check", files: ["a.xlsx"], json: false, rekap: "r.xlsx", force: true, triwulan: null }],
    ["check -- --json", { name: "check", files: ["--json"], json: false, rekap: null, force: false, triwulan: null }],
    ["generate a.xlsx -o b.xlsx", { name: "generate", file: "a.xlsx", out: "b.xlsx", docx: null, force: false, triwulan: null }],
    ["generate -o b.xlsx --force a.xlsx", { name: "generate", file: "a.xlsx", out: "b.xlsx", docx: null, force: true, triwulan: null }],
    ["generate a.xlsx --triwulan 1 --docx c.docx -o b.xlsx", { name: "generate", file: "a.xlsx", out: "b.xlsx", docx: "c.docx", force: false, triwulan: 1 }],
    ["init a.xlsx --force", { name: "init", out: "a.xlsx", from: null, force: true }],
    ["init b.xlsx --dari a.xlsx", { name: "init", out: "b.xlsx", from: "a.xlsx", force: false }],
  ])("understands %s", (line, command) => expect(parse(line)).toEqual(command));

  it.each([
    "", "periksa a.xlsx", "toString a.xlsx", "--json", "check", "check --force a.xlsx", "generate", "generate a.xlsx", "generate a.xlsx -o", "generate -o b.xlsx",
    "generate a.xlsx b.xlsx -o c.xlsx", "generate a.xlsx -o b.xlsx -o c.xlsx", "generate a.xlsx -o b.xlsx --docx", "generate a.xlsx --docx c.docx", "generate a.xlsx -o b.xlsx --triwulan 5",
    "check a.xlsx --triwulan", "check a.xlsx --triwulan IV", "init a.xlsx --triwulan 1", "init", "init a.xlsx b.xlsx", "init a.xlsx -o b.xlsx", "init --dari a.xlsx", "init b.xlsx --dari",
  ])("refuses '%s'", (line) => expect(parse(line)).toEqual({ name: "misuse", reason: expect.stringMatching(/; lihat lakip --help\.$/) }));
});
