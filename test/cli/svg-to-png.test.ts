import type { Io } from "../../src/cli/io";
import { svgToPng } from "../../src/cli/svg-to-png";

describe("svgToPng", () => {
  it("says so when a file that is shipped with the program is gone", async () => {
    const readAsset: Io["readAsset"] = async () => {
      throw new Error("ENOENT");
    };
    await expect(svgToPng({ readAsset }, "<svg/>", 10)).rejects.toMatchObject({ code: "file-not-found", userMessage: expect.stringContaining("--docx") });
  });
});
