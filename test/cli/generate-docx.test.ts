import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "../../src/domain/assessment";
import { defaultSettings } from "../../src/domain/settings";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeOutputs } from "../../src/cli/output";
import { assessment, finding } from "../fixtures/file/assessment";
import { buildXlsx } from "../fixtures/file/build-xlsx";
import { cliWorld, type CliWorld } from "../fixtures/file/cli-world";
import { partsOf } from "../fixtures/file/parts-of";
import { expectRefusal } from "./expect-refusal";
import { all, bodyOf, val } from "../fixtures/word/docx-body";
import { capaianPlan, reportDocument } from "../fixtures/word/report";

const GENERATE = ["generate", "in.xlsx", "-o", "out.xlsx", "--docx", "out.docx"];

let given: Partial<Assessment> = {};
let world: CliWorld;
beforeEach(() => {
  given = { sheets: [capaianPlan()], document: reportDocument() };
  world = cliWorld(() => assessment(given));
  world.write("in.xlsx", buildXlsx());
});
afterEach(() => world.remove());

const read = (name: string) => new Uint8Array(readFileSync(join(world.folder, name)));

const expectRefused = (...argv: string[]): Promise<string> => expectRefusal(world, ...argv);

describe("lakip generate --docx", () => {
  it("writes both, the charts drawn by the shipped renderer", async () => {
    const ran = await world.run(...GENERATE);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toContain("out.docx");
    expect(readdirSync(world.folder).sort()).toEqual(["in.xlsx", "out.docx", "out.xlsx"]);
    expect((await readWorkbook(read("out.xlsx"))).grids.map(({ sheet }) => sheet)).toContain("Bab III Capaian IKU");
    const parts = partsOf(read("out.docx"));
    const png = parts[Object.keys(parts).find((name) => name.endsWith(".png")) ?? ""];
    expect(png?.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png?.length).toBeGreaterThan(3000);
  });

  it("takes the paper of the settings", async () => {
    given = { ...given, settings: { ...defaultSettings, paper: "F4" } };
    await world.run(...GENERATE);
    expect(all(bodyOf(read("out.docx")), "pgSz").map((size) => val(size, "h"))).toEqual(["18720"]);
  });

  it("exits with 1 when there are findings, both written all the same", async () => {
    given = { ...given, findings: [finding("error")] };
    expect((await world.run(...GENERATE)).code).toBe(1);
    expect(existsSync(join(world.folder, "out.docx"))).toBe(true);
  });

  it("writes neither when there is nothing for a document", async () => {
    given = { ...given, document: null };
    await expectRefused(...GENERATE);
  });

  it("refuses an existing document before it writes anything, and overwrites it with --force", async () => {
    world.write("out.docx", "old");
    expect(await expectRefused(...GENERATE)).toContain("out.docx");
    expect(read("out.docx")).toHaveLength(3);
    expect((await world.run(...GENERATE, "--force")).code).toBe(0);
    expect(all(bodyOf(read("out.docx")), "tbl")).toHaveLength(1);
    expect(readdirSync(world.folder).sort()).toEqual(["in.xlsx", "out.docx", "out.xlsx"]);
  });

  it("refuses places where no document can be", async () => {
    mkdirSync(join(world.folder, "folder.docx"));
    symlinkSync("nowhere", join(world.folder, "dangling.docx"));
    for (const out of ["out.doc", "out", "in.xlsx", "folder.docx", "none/out.docx", "dangling.docx"]) {
      expect(await expectRefused("generate", "in.xlsx", "-o", "out.xlsx", "--docx", out, "--force")).toContain(out);
    }
  });
});

describe("writeOutputs of two", () => {
  const output = (name: string) => ({ subject: name, path: join(world.folder, name), force: true });

  it("takes the first away again when the second cannot be put in its place", async () => {
    mkdirSync(join(world.folder, "folder.docx"));
    const bytes = new Uint8Array(3);
    await expect(writeOutputs([{ output: output("out.xlsx"), bytes }, { output: output("folder.docx"), bytes }])).rejects.toMatchObject({ code: "output-unwritable", subject: "folder.docx" });
    expect(readdirSync(world.folder).sort()).toEqual(["folder.docx", "in.xlsx"]);
  });

  it("never takes away what was there before", async () => {
    mkdirSync(join(world.folder, "folder.docx"));
    world.write("out.xlsx", "old one");
    const bytes = new Uint8Array(3);
    await expect(writeOutputs([{ output: output("out.xlsx"), bytes }, { output: output("folder.docx"), bytes }])).rejects.toThrow();
    expect(existsSync(join(world.folder, "out.xlsx"))).toBe(true);
  });
});
