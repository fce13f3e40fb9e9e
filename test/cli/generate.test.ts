import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { writeOutputs } from "../../src/cli/output";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { assessment, finding } from "../fixtures/file/assessment";
import { buildXlsx, zipParts } from "../fixtures/file/build-xlsx";
import { cliWorld, type CliWorld } from "../fixtures/file/cli-world";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { samplePlan } from "../fixtures/file/plan";
import { expectRefusal } from "./expect-refusal";

const source = buildXlsx();
let world: CliWorld;
let findings = [finding("warning")];
beforeEach(() => {
  findings = [finding("warning")];
  world = cliWorld(() => assessment({ findings }));
  world.write("in.xlsx", source);
});
afterEach(() => world.remove());

const read = (name: string) => new Uint8Array(readFileSync(join(world.folder, name)));

const output = (name: string, force: boolean) => ({ subject: name, path: join(world.folder, name), force });

async function expectRefused(...argv: string[]): Promise<void> {
  await expectRefusal(world, ...argv);
  expect(Buffer.from(read("in.xlsx")).equals(source)).toBe(true);
}

describe("lakip generate", () => {
  it("writes a copy with the sheets and leaves nothing else behind", async () => {
    const ran = await world.run("generate", "in.xlsx", "-o", "out.xlsx");
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect((await readWorkbook(read("out.xlsx"))).grids.map((grid) => grid.sheet)).toEqual(["Sheet1", "Bab III Capaian IKU"]);
    expect(readdirSync(world.folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
    expect(Buffer.from(read("in.xlsx")).equals(source)).toBe(true);
  });

  it("refuses to write over what was typed into our sheets, unless forced; untouched ones it rewrites silently", async () => {
    const once = writeSheets(source, [samplePlan()]);
    world.write("in.xlsx", once);
    expect((await world.run("generate", "in.xlsx", "-o", "out.xlsx")).code).toBe(0);
    expect(Buffer.from(read("out.xlsx")).equals(once)).toBe(true);

    const part = "xl/worksheets/sheet2.xml";
    const edited = zipParts({ ...partsOf(once), [part]: textOf(once, part).replace("<v>12897600</v>", "<v>5</v>") });
    world.write("in.xlsx", edited);
    const refused = await world.run("generate", "in.xlsx", "-o", "new.xlsx");
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(/^lakip: in\.xlsx: [^\n]*Bab III Capaian IKU[^\n]*baris 4[^\n]*--force[^\n]*\.\n$/);
    expect(existsSync(join(world.folder, "new.xlsx"))).toBe(false);
    expect((await world.run("generate", "in.xlsx", "-o", "new.xlsx", "--force")).code).toBe(0);
    expect(textOf(read("new.xlsx"), part)).toBe(textOf(once, part));
  });

  it("exits with 1 when there are findings, the copy written all the same", async () => {
    findings = [finding("inconsistency")];
    expect((await world.run("generate", "in.xlsx", "-o", "out.xlsx")).code).toBe(1);
    expect(existsSync(join(world.folder, "out.xlsx"))).toBe(true);
  });

  it("refuses an existing result, and overwrites it with --force", async () => {
    world.write("out.xlsx", "old");
    await expectRefused("generate", "in.xlsx", "-o", "out.xlsx");
    expect(read("out.xlsx")).toHaveLength(3);
    expect((await world.run("generate", "in.xlsx", "-o", "out.xlsx", "--force")).code).toBe(0);
    expect((await readWorkbook(read("out.xlsx"))).grids).toHaveLength(2);
    expect(readdirSync(world.folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });

  it("never replaces its input, by whatever name", async () => {
    symlinkSync(join(world.folder, "in.xlsx"), join(world.folder, "soft.xlsx"));
    linkSync(join(world.folder, "in.xlsx"), join(world.folder, "hard.xlsx"));
    for (const out of ["in.xlsx", "./in.xlsx", "soft.xlsx", "hard.xlsx"]) await expectRefused("generate", "in.xlsx", "-o", out, "--force");
  });

  it("follows a link to a result", async () => {
    world.write("real.xlsx", "old");
    symlinkSync(join(world.folder, "real.xlsx"), join(world.folder, "link.xlsx"));
    expect((await world.run("generate", "in.xlsx", "-o", "link.xlsx", "--force")).code).toBe(0);
    expect((await readWorkbook(read("real.xlsx"))).grids).toHaveLength(2);
  });

  it("refuses places where nothing can be written", async () => {
    mkdirSync(join(world.folder, "folder.xlsx"));
    world.write("file", "x");
    symlinkSync("nowhere", join(world.folder, "dangling.xlsx"));
    symlinkSync("/dev/null", join(world.folder, "device.xlsx"));
    for (const out of ["folder.xlsx", "none/out.xlsx", "file/out.xlsx", "dangling.xlsx", "device.xlsx", "out.xls", "out", `${"x".repeat(300)}.xlsx`, "/dev/null"]) await expectRefused("generate", "in.xlsx", "-o", out, "--force");
  });

  it("says so when the folder is read-only", async () => {
    const folder = join(world.folder, "locked");
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    if (process.getuid?.() === 0) await expectRefused("generate", "in.xlsx", "-o", "/proc/out.xlsx");
    else await expectRefused("generate", "in.xlsx", "-o", "locked/out.xlsx");
  });

  it("keeps the extension of a workbook with macros", async () => {
    world.write("in.xlsm", buildXlsx({ mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }));
    await expectRefused("generate", "in.xlsm", "-o", "out.xlsx");
    expect((await world.run("generate", "in.xlsm", "-o", "out.xlsm")).code).toBe(0);
  });

  it("refuses what it cannot read", async () => {
    world.write("csv.xlsx", "a;b");
    await expectRefused("generate", "csv.xlsx", "-o", "out.xlsx");
    await expectRefused("generate", "none.xlsx", "-o", "out.xlsx");
  });
});

describe("writeOutputs", () => {
  it("takes its temporary file away when the rename fails", async () => {
    mkdirSync(join(world.folder, "folder.xlsx"));
    await expect(writeOutputs([{ output: output("folder.xlsx", true), bytes: source }])).rejects.toMatchObject({ code: "output-unwritable" });
    expect(readdirSync(world.folder).sort()).toEqual(["folder.xlsx", "in.xlsx"]);
  });

  it("does not replace what came into being meanwhile", async () => {
    world.write("out.xlsx", "theirs");
    await expect(writeOutputs([{ output: output("out.xlsx", false), bytes: source }])).rejects.toMatchObject({ code: "output-exists" });
    expect(read("out.xlsx")).toHaveLength(6);
    expect(readdirSync(world.folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });
});

describe("lakip init", () => {
  it("makes the workbook with the named tables, once", async () => {
    expect((await world.run("init", "baru.xlsx")).code).toBe(0);
    expect((await readWorkbook(read("baru.xlsx"))).tables).toHaveLength(7);
    await expectRefused("init", "baru.xlsx");
    expect((await world.run("init", "baru.xlsx", "--force")).code).toBe(0);
  });
});

describe("lakip alone", () => {
  it("helps, tells its version, and refuses the rest", async () => {
    const helped = await world.run("--help");
    expect(helped).toMatchObject({ code: 0, stderr: "" });
    for (const option of ["--json", "-o HASIL", "--docx DOKUMEN", "--triwulan N", "--force"]) expect(helped.stdout).toContain(`  ${option} `);
    expect((await world.run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    await expectRefused();
    await expectRefused("periksa", "in.xlsx");
  });
});
