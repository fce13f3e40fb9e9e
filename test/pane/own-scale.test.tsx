import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { lan239 } from "../../src/domain/settings";
import { button, isClosed, openSettings, setting, source } from "./open-settings";
import { pass } from "./render-pane";

describe("one's own scale", () => {
  const chooseOwn = async (user: UserEvent): Promise<void> => {
    await user.click(within(setting("scale")).getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: "Skala sendiri" }));
  };
  const retype = async (user: UserEvent, label: string, text: string): Promise<void> => {
    const field = screen.getByRole("textbox", { name: label });
    await user.clear(field);
    if (text !== "") await user.type(field, text);
  };
  const wrongRows = (): readonly (string | undefined)[] => [...document.querySelectorAll<HTMLElement>("[data-scale-row]")].filter((row) => row.querySelector('[aria-invalid="true"]')).map((row) => row.dataset["scaleRow"]);

  it("begins as a copy of the one in force and is kept when it is whole", async () => {
    const { kept, user } = await openSettings({}, { scale: lan239 });
    await chooseOwn(user);
    await retype(user, "Nama skala", "Perbup 12/2024");
    await retype(user, "Predikat, baris 4", "Gagal");
    await user.click(button("Simpan"));
    await isClosed();
    expect(kept().scale).toEqual({ name: "Perbup 12/2024", bands: [...lan239.bands.slice(0, 3), { from: 0, label: "Gagal" }] });
  });

  it("with a hole is told at its row at once, and is not kept", async () => {
    const { kept, user } = await openSettings({}, { scale: lan239 });
    await chooseOwn(user);
    await retype(user, "Sampai, baris 3", "65");
    expect(wrongRows()).toEqual(["2"]);
    await user.click(button("Simpan"));
    await pass(100);
    expect(kept().scale).toEqual(lan239);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Dari, baris 3" }));
  });

  it("with an overlap or without a number is told at its row", async () => {
    const { user } = await openSettings({}, { scale: lan239 });
    await chooseOwn(user);
    await retype(user, "Sampai, baris 2", "90");
    expect(wrongRows()).toEqual(["1"]);
    await retype(user, "Sampai, baris 2", "84,99");
    await retype(user, "Dari, baris 2", "tujuh puluh");
    expect(wrongRows()).toEqual(["1"]);
  });

  it("gains and loses rows", async () => {
    const { user } = await openSettings();
    await chooseOwn(user);
    const rows = (): number => document.querySelectorAll("[data-scale-row]").length;
    const before = rows();
    await user.click(button("Tambah baris"));
    expect(rows()).toBe(before + 1);
    await user.click(button(`Hapus baris ${before + 1}`));
    expect([rows(), wrongRows()]).toEqual([before, []]);
  });

  it("is known as one of the three again when it says the same", async () => {
    const { user } = await openSettings({}, { scale: lan239 });
    await chooseOwn(user);
    await user.click(within(setting("scale")).getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: "Permendagri 86/2017" }));
    expect(source("scale")).toBe("default");
    expect(screen.queryByRole("textbox", { name: "Nama skala" })).toBeNull();
  });
});
