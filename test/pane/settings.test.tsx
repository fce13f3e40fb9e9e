import { act, screen, waitFor, within } from "@testing-library/react";
import { computeCapaian } from "../../src/domain/calculate/capaian";
import { Exact } from "../../src/domain/calculate/decimals";
import { defaultSettings, type Settings } from "../../src/domain/settings";
import { CHOICES_PREFIX, storedChoices } from "../../src/domain/settings-store";
import { WorkbookError } from "../../src/domain/workbook-error";
import { fallingOptions } from "../../src/pane/settings/worked-examples";
import { assessWith, button, isClosed, openSettings, setting, source } from "./open-settings";
import { announced, answerButton, hears, isDisabled, renderPane } from "./render-pane";
import { ref } from "./sample-assessment";

describe("the settings", () => {
  it("say of each choice who says so", async () => {
    await openSettings({ paper: "F4", year: 2023 }, { decimals: 3, indikator: { "nilai akip": { arah: "turun" } } });
    expect((["paper", "year", "decimals", "scale", "instansi"] as const).map(source)).toEqual(["profil", "profil", "panel", "default", "workbook"]);
    expect(within(setting("decimals")).getByRole<HTMLInputElement>("radio", { name: "3" }).checked).toBe(true);
    screen.getByRole("button", { name: "2 indikator, 1 dipilih di panel" });
  });

  it("keep on Simpan only what differs from the weaker sources, and assess anew", async () => {
    const { container, kept, port, user } = await openSettings({ paper: "F4" });
    expect(isDisabled(button("Simpan"))).toBe(true);
    await user.click(within(setting("paper")).getByRole("radio", { name: "A4" }));
    await user.click(within(setting("decimals")).getByRole("radio", { name: "1" }));
    await user.click(within(setting("decimals")).getByRole("radio", { name: "2" }));
    await user.type(within(setting("year")).getByRole("textbox"), "2024");
    const reads = port.reads;
    expect(port.names).toEqual([]);
    await user.click(button("Simpan"));
    await isClosed();
    expect(kept()).toEqual({ paper: "A4", year: 2024 });
    expect(port.reads).toBeGreaterThan(reads);
    await hears(container, "Pengaturan disimpan");
    expect(document.activeElement).toBe(button("Pengaturan"));
  });

  it("go back to the weaker source on demand", async () => {
    const { kept, port, user } = await openSettings({ paper: "F4" }, { paper: "A4", cap: 120 });
    await user.click(button("Ikuti tabel Profil: Kertas"));
    await user.click(button("Kembali ke bawaan: Batas capaian"));
    expect([source("paper"), source("cap")]).toEqual(["profil", "default"]);
    await user.click(button("Simpan"));
    await isClosed();
    expect([kept(), port.names]).toEqual([{}, []]);
  });

  it("take a limit of one's own, and refuse what is no number", async () => {
    const { kept, user } = await openSettings();
    await user.click(within(setting("cap")).getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: "Batas lain" }));
    await user.type(screen.getByRole("textbox", { name: "Batas lain (%)" }), "seratus");
    await user.click(button("Simpan"));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Batas lain (%)" }));
    expect(kept()).toEqual({});
    await user.clear(screen.getByRole("textbox", { name: "Batas lain (%)" }));
    await user.type(screen.getByRole("textbox", { name: "Batas lain (%)" }), "102,5");
    await user.click(button("Simpan"));
    await isClosed();
    expect(kept()).toEqual({ cap: 102.5 });
  });

  it.each([
    ["year", "2o24"],
    ["year", "1999"],
  ] as const)("refuse as %s: %s", async (key, text) => {
    const { kept, user } = await openSettings();
    const field = within(setting(key)).getByRole("textbox");
    await user.type(field, text);
    await user.click(button("Simpan"));
    expect([kept(), field.getAttribute("aria-invalid"), document.activeElement === field]).toEqual([{}, "true", true]);
  });

  it("refuse a NIP that is none, and keep the signature", async () => {
    const { kept, user } = await openSettings();
    await user.type(screen.getByRole("textbox", { name: "Nama" }), "Nama Pejabat");
    const nip = screen.getByRole("textbox", { name: "NIP" });
    await user.type(nip, "19700101");
    await user.click(button("Simpan"));
    expect([document.activeElement === nip, kept()]).toEqual([true, {}]);
    await user.clear(nip);
    await user.type(nip, "19700101 199001 1 001");
    await user.click(button("Simpan"));
    await isClosed();
    expect(kept().penandatangan).toEqual({ tempat: "", tanggal: "", jabatan: "", nama: "Nama Pejabat", pangkat: "", nip: "197001011990011001" });
  });

  it("set the direction and the quarters of an indicator, and leave them to the workbook again", async () => {
    const { kept, user } = await openSettings({}, { indikator: { "angka stunting": { arah: "naik" } } });
    await user.click(button("2 indikator, 1 dipilih di panel"));
    const pick = async (label: string, option: string | RegExp): Promise<void> => {
      await user.click(screen.getByRole("combobox", { name: label }));
      await user.click(await screen.findByRole("option", { name: option }));
    };
    await pick("Arah: Nilai AKIP", /^Makin rendah.*\(pilihan\)/);
    await pick("Triwulan: Nilai AKIP", /^Triwulan dijumlahkan \(pilihan\)/);
    await pick("Arah: Angka stunting", /dari capaian yang tertulis/);
    await user.click(button("Simpan"));
    await isClosed();
    expect(kept()).toEqual({ indikator: { "nilai akip": { arah: "turun", triwulan: "kumulatif" } } });
  });

  it("write a quarterly report when asked, and the header says so", async () => {
    const { kept, user } = await openSettings();
    await user.click(within(setting("triwulan")).getByRole("combobox"));
    await user.click(await screen.findByRole("option", { name: "Sampai dengan Triwulan II" }));
    await user.click(button("Simpan"));
    await isClosed();
    expect(kept()).toEqual({ triwulan: 2 });
    await screen.findByRole("heading", { name: "Kecamatan Metro Barat · 2022 · s.d. Triwulan II" });
  });

  it("say that they were not kept, and lose nothing that was typed", async () => {
    const { container, kept, port, user } = await openSettings();
    port.failures.save.push(new WorkbookError("protected", "Buku kerja dilindungi."));
    await user.click(within(setting("paper")).getByRole("radio", { name: /^F4/ }));
    await user.click(button("Simpan"));
    await hears(container, "Buku kerja dilindungi.");
    expect([kept(), source("paper")]).toEqual([{}, "panel"]);
    await user.click(button("Coba lagi"));
    await waitFor(() => expect(kept()).toEqual({ paper: "F4" }));
    await waitFor(() => expect(isDisabled(button("Simpan"))).toBe(true));
  });

  it("follow the workbook where nothing was touched, and keep what was", async () => {
    let profil: Partial<Settings> = { paper: "A4" };
    const { port, user } = renderPane((_, workbook) => assessWith(profil)(_, workbook));
    await screen.findByRole("tab", { name: "Periksa" });
    await user.click(button("Pengaturan"));
    await screen.findByRole("heading", { name: "Pengaturan" });
    await user.click(within(setting("decimals")).getByRole("radio", { name: "4" }));
    profil = { paper: "F4" };
    act(() => port.edit("lain"));
    await waitFor(() => expect(source("paper")).toBe("profil"));
    expect(within(setting("decimals")).getByRole<HTMLInputElement>("radio", { name: "4" }).checked).toBe(true);
    await user.click(button("Simpan"));
    await waitFor(() => expect(storedChoices(port.names).choices).toEqual({ decimals: 4 }));
  });
});

describe("leaving the settings", () => {
  it("asks nothing when nothing was changed, and the focus is where it was", async () => {
    const { user } = await openSettings();
    await user.keyboard("{Escape}");
    await isClosed();
    expect(document.activeElement).toBe(button("Pengaturan"));
  });

  it.each(["Batal", "Kembali", "Esc"])("by %s asks before changes are lost", async (way) => {
    const { kept, user } = await openSettings();
    await user.click(within(setting("paper")).getByRole("radio", { name: /^F4/ }));
    if (way === "Esc") await user.keyboard("{Escape}");
    else await user.click(button(way));
    await user.click(await answerButton("Lanjut menyunting"));
    await waitFor(() => expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull());
    expect(source("paper")).toBe("panel");
    await user.click(button("Batal"));
    await user.click(await answerButton("Buang perubahan"));
    await isClosed();
    expect(kept()).toEqual({});
  });

  it("keeps them when asked to", async () => {
    const { kept, user } = await openSettings();
    await user.click(within(setting("paper")).getByRole("radio", { name: /^F4/ }));
    await user.click(button("Batal"));
    await user.click(await answerButton("Simpan"));
    await isClosed();
    await waitFor(() => expect(kept()).toEqual({ paper: "F4" }));
  });

  it("does not happen with the Esc that folds a list away", async () => {
    const { user } = await openSettings();
    await user.click(within(setting("triwulan")).getByRole("combobox"));
    await screen.findByRole("option", { name: "Setahun penuh" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
    screen.getByRole("heading", { name: "Pengaturan" });
  });
});

it("the settings that cannot be fetched are a failure that can be tried again", async () => {
  const { page, user } = renderPane(assessWith({}));
  await screen.findByRole("tab", { name: "Periksa" });
  page.failures = [new Error("Loading chunk 857 failed.")];
  await user.click(button("Pengaturan"));
  await user.click(await screen.findByRole("button", { name: "Coba lagi" }));
  await screen.findByRole("heading", { name: "Pengaturan" });
  expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
});

describe("a choice that cannot be used", () => {
  const issues = [
    { setting: "paper" as const, message: "Kertas “B5” tidak dikenal; A4 yang dipakai.", at: ref("Profil!F3") },
    { setting: "scale" as const, message: "Skala yang tersimpan rusak.", at: null },
  ];

  it("is told in a quiet bar, with the way to its cell and to the settings", async () => {
    const { container, port, user } = renderPane(assessWith({}, { settingIssues: issues }));
    await user.click(await screen.findByRole("button", { name: "Ke sel F3, lembar Profil" }));
    expect(port.jumps).toEqual([ref("Profil!F3")]);
    expect(announced(container)).not.toContain("B5");
    await user.click(button("Buka pengaturan"));
    await screen.findByRole("heading", { name: "Pengaturan" });
    within(setting("paper")).getByText(/B5/);
    within(setting("scale")).getByText(/rusak/);
    expect(screen.queryByRole("button", { name: "Buka pengaturan" })).toBeNull();
  });
});

it("what is kept stands under our prefix and nowhere else", async () => {
  const { port, user } = await openSettings({}, { decimals: 3 });
  port.names = [...port.names, { name: "Pajak", refersTo: "Sheet1!$A$1" }];
  await user.click(within(setting("paper")).getByRole("radio", { name: /^F4/ }));
  await user.click(button("Simpan"));
  await isClosed();
  expect(port.names.map(({ name }) => name.startsWith(`${CHOICES_PREFIX}_`) || name)).toEqual(["Pajak", true]);
  expect(storedChoices(port.names).choices).toEqual({ decimals: 3, paper: "F4" });
});

describe("the worked examples beside the choices", () => {
  const exact = (value: number) => new Exact(value);
  const note = <T extends string>(options: readonly { readonly value: T; readonly note?: string }[], value: T): string => options.find((option) => option.value === value)?.note ?? "";

  it.each(["2T-R", "T/R"] as const)("reckon %s as the program does", (fallingFormula) => {
    const capaian = computeCapaian(exact(8), exact(10), "turun", { ...defaultSettings, fallingFormula });
    expect(note(fallingOptions, fallingFormula)).toMatch(new RegExp(`→ ${capaian?.toString() ?? ""}\\s%$`));
  });
});
