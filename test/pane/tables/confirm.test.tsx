import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { BoundTable } from "../../../src/domain/assessment";
import { bindingNames, storedBindings } from "../../../src/domain/stored-bindings";
import { columnName } from "../../../src/domain/grid";
import { hears, pass, renderPane, type Verdict } from "../render-pane";
import { metroBarat, table } from "../sample-assessment";
import { StandInPort } from "../stand-in-port";

const SHEET = "Realisasi Anggaran";
const budget = table("anggaran", SHEET, "A3:F20", "Realisasi Anggaran Tahun 2022", ["no", "kegiatan", "pagu", "realisasi-anggaran", "serapan", "other"], {
  sure: false,
  doubts: [{ column: 5, text: "Kolom E bisa Serapan atau Realisasi fisik." }],
  totalRows: [20],
});
const staff = table("pegawai-golongan", SHEET, "H3:J9", "Pegawai", ["unit", "golongan", "jumlah"]);
const area = table("arithmetic", SHEET, "L3:N9", "Luas Wilayah", ["no", "unit", "jumlah"]);

/** What is kept counts, as the program has it; the tables themselves stay. */
const assessed = (tables: readonly BoundTable[] = [budget, staff, area]): Verdict => (_, workbook) => {
  const { bindings } = storedBindings(workbook.names);
  const states = bindings.map((binding) => ({ binding, cause: null, trouble: null, table: binding.kind === null ? null : binding.place }));
  const bound = tables.flatMap((each) => {
    const binding = bindings.find(({ place }) => place?.box.left === each.box.left);
    if (binding?.kind === null) return [];
    return [binding ? { ...each, kind: binding.kind, sure: true, doubts: [], columns: new Map([...each.columns].map(([column, role], i) => [column, binding.columns[i]?.role ?? role])) } : each];
  });
  return { ...metroBarat, tables: bound, bindings: states };
};

const card = (container: HTMLElement, kind: string): HTMLElement => container.querySelector<HTMLElement>(`[data-kind="${kind}"]`)!;

async function open(verdict = assessed(), port = new StandInPort()) {
  const pane = renderPane(verdict, port);
  await pane.user.click(await screen.findByRole("tab", { name: "Data" }));
  await waitFor(() => expect(pane.container.querySelector("[data-table]")).not.toBeNull());
  const kept = () => storedBindings(port.names).bindings;
  return { ...pane, kept };
}

async function give(container: HTMLElement, user: Awaited<ReturnType<typeof open>>["user"], column: number, role: string): Promise<void> {
  await user.click(within(container.querySelector<HTMLElement>(`[data-row-of="${columnName(column)}"]`)!).getByRole("combobox"));
  await user.click(await screen.findByRole("option", { name: role }));
}

describe("what is in doubt", () => {
  it("is told above the findings, leads to the table, and stands open there with its one column", async () => {
    const { container, user } = renderPane(assessed());
    await user.click(await screen.findByRole("button", { name: "Pastikan" }));
    await waitFor(() => expect(card(container, "anggaran").contains(document.activeElement)).toBe(true));
    expect(card(container, "anggaran").dataset["standing"]).toBe("doubtful");
    expect([...container.querySelectorAll<HTMLElement>("[data-row-of]")].map(({ dataset }) => dataset["rowOf"])).toEqual(["E"]);
    screen.getByText("Kolom E bisa Serapan atau Realisasi fisik.");
  });

  it("is no more once nothing is", async () => {
    const { container } = renderPane(assessed([staff]));
    await screen.findByRole("tab", { name: "Periksa" });
    expect(container.querySelector("[data-asked]")).toBeNull();
  });
});

describe("Sudah benar", () => {
  it("keeps the table as it is read, folds it, and keeps the focus there", async () => {
    const { container, user, kept } = await open();
    await user.click(within(card(container, "pegawai-golongan")).getByRole("button", { name: "Sudah benar" }));
    await hears(container, "Tabel Pegawai menurut golongan ditetapkan.");
    expect(kept()).toMatchObject([{ kind: "pegawai-golongan", place: { sheet: SHEET, box: staff.box }, columns: [{ role: "unit" }, { role: "golongan" }, { role: "jumlah" }] }]);
    await waitFor(() => expect(card(container, "pegawai-golongan").dataset["standing"]).toBe("bound"));
    expect(card(container, "pegawai-golongan").contains(document.activeElement)).toBe(true);
    expect(within(card(container, "pegawai-golongan")).getByRole("button", { name: "Pegawai menurut golongan" }).getAttribute("aria-expanded")).toBe("false");
  });

  it("for all that are recognised leaves those in doubt alone", async () => {
    const { container, user, kept } = await open();
    await user.click(screen.getByRole("button", { name: "Semua yang dikenali sudah benar" }));
    await hears(container, "2 tabel ditetapkan.");
    expect(kept().map(({ kind }) => kind)).toEqual(["pegawai-golongan", "arithmetic"]);
    await waitFor(() => expect(card(container, "arithmetic").dataset["standing"]).toBe("bound"));
    expect(card(container, "anggaran").dataset["standing"]).toBe("doubtful");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Tandai sendiri" }));
  });

  it("keeps nothing of a table that was another when it was pressed", async () => {
    let headings = staff.headings;
    const { container, port, user, kept } = await open((value, workbook) => assessed([budget, { ...staff, headings }])(value, workbook));
    headings = new Map([[8, "Kelurahan"], [9, "Golongan"], [10, "Jumlah"]]);
    await user.click(within(card(container, "pegawai-golongan")).getByRole("button", { name: "Sudah benar" }));
    await hears(container, "baru saja berubah");
    expect([kept(), port.names]).toEqual([[], []]);
  });
});

describe("a column's role", () => {
  it("is chosen, told with what it comes to, and kept on saving", async () => {
    const { container, user, kept } = await open();
    await give(container, user, 5, "Realisasi fisik");
    expect(container.querySelector('[data-column="E"]')!.getAttribute("data-role")).toBe("fisik");
    await user.click(screen.getByRole("button", { name: "Tampilkan semua 6 kolom" }));
    await give(container, user, 6, "Pagu");
    screen.getByText(/^Kolom C dan F sama-sama Pagu/);
    await give(container, user, 6, "Sisa anggaran");
    expect(kept()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Simpan perubahan" }));
    await hears(container, "kolom E menjadi Realisasi fisik, kolom F menjadi Sisa anggaran");
    expect(kept()[0]?.columns.map(({ role }) => role)).toEqual(["no", "kegiatan", "pagu", "realisasi-anggaran", "fisik", "sisa"]);
  });

  it("is as it was when the changes are taken back, and what is lacking is said meanwhile", async () => {
    const { container, user, kept } = await open();
    await user.click(screen.getByRole("button", { name: "Tampilkan semua 6 kolom" }));
    await give(container, user, 3, "Tidak dipakai");
    screen.getByText(/^Belum ada kolom Pagu/);
    await user.click(screen.getByRole("button", { name: "Batalkan perubahan" }));
    expect(container.querySelector('[data-column="C"]')!.getAttribute("data-role")).toBe("pagu");
    expect(screen.queryByText(/^Belum ada kolom/)).toBeNull();
    expect(kept()).toEqual([]);
  });

  it("is still being changed when rows come and go, and no more when the columns do", async () => {
    let tables: readonly BoundTable[] = [budget];
    const { container, port, user } = await open((value, workbook) => assessed(tables)(value, workbook));
    await give(container, user, 5, "Realisasi fisik");
    tables = [{ ...budget, box: { ...budget.box, top: 5, bottom: 22 } }];
    act(() => port.edit("a"));
    await pass(100);
    expect(container.querySelector('[data-column="E"]')!.getAttribute("data-role")).toBe("fisik");
    tables = [{ ...budget, headings: new Map([...budget.headings, [5, "Lain"]]) }];
    act(() => port.edit("b"));
    await waitFor(() => expect(container.querySelector('[data-column="E"]')!.getAttribute("data-role")).toBe("serapan"));
  });

  it("is reached from the picture by the keyboard alone", async () => {
    const { container, user } = await open();
    container.querySelector<HTMLElement>('[data-kind="anggaran"] [data-column="A"]')!.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{End}{ArrowLeft}{Enter}");
    const row = container.querySelector('[data-row-of="E"]')!;
    expect(row.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.getAttribute("role")).toBe("combobox");
    expect(container.querySelectorAll('[data-kind="anggaran"] [data-column][tabindex="0"]')).toHaveLength(1);
  });
});

describe("Bukan tabel ini", () => {
  it("takes the table away, puts the focus on the next one, and Lupakan brings it back", async () => {
    const { container, user, kept } = await open();
    await user.click(within(card(container, "pegawai-golongan")).getByRole("button", { name: "Bukan tabel ini" }));
    await waitFor(() => expect(card(container, "pegawai-golongan")).toBeNull());
    expect(kept()).toMatchObject([{ kind: null, place: { box: staff.box } }]);
    expect(card(container, "arithmetic").contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole("button", { name: "Bukan tabel (1)" }));
    await user.click(within(container.querySelector<HTMLElement>("[data-ignored]")!).getByRole("button"));
    await waitFor(() => expect(card(container, "pegawai-golongan")).not.toBeNull());
    expect(kept()).toEqual([]);
  });
});

describe("a confirmed table that is gone", () => {
  it("stands on top with what happened, and Lupakan takes it away", async () => {
    const port = new StandInPort();
    const broken = { id: 4, kind: "anggaran" as const, place: null, stood: "Lama!A1:E9", headingRows: 1, marked: false, columns: [] };
    port.names = bindingNames([broken]);
    const verdict: Verdict = (_, { names }) => ({ ...metroBarat, tables: [staff], bindings: storedBindings(names).bindings.map((binding) => ({ binding, table: null, cause: "gone" as const, trouble: "Lembarnya terhapus." })) });
    const { container, user, kept } = await open(verdict, port);
    expect(within(container.querySelector<HTMLElement>("[data-broken]")!).getByText("Lembarnya terhapus.", { exact: false })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lupakan: Realisasi anggaran" }));
    await waitFor(() => expect(container.querySelector("[data-broken]")).toBeNull());
    expect(kept()).toEqual([]);
  });
});

describe("showing in the sheet", () => {
  it("is of what the mouse rests on, the last of many, and ends when it leaves", async () => {
    const { container, port, user } = await open();
    for (const letter of ["A", "B", "C"]) await user.hover(container.querySelector(`[data-column="${letter}"]`)!);
    await pass(250);
    expect(port.shown).toEqual([{ sheet: SHEET, box: { top: 3, left: 3, bottom: 20, right: 3 } }]);
    await user.hover(card(container, "anggaran").querySelector("h2")!);
    await pass(250);
    expect(port.shown.at(-1)).toEqual({ sheet: SHEET, box: budget.box });
    await user.hover(container.querySelector("header")!);
    await pass(250);
    expect([port.shown.length, port.shown.at(-1)]).toEqual([3, null]);
  });

  it("is not of what a finger touches", async () => {
    const { container, port } = await open();
    fireEvent(container.querySelector('[data-column="C"]')!, Object.assign(new MouseEvent("pointerover", { bubbles: true }), { pointerType: "touch" }));
    await pass(250);
    expect(port.shown).toEqual([]);
  });

  it("follows the keyboard, and ends with Alt+Left", async () => {
    const { container, port, user } = await open();
    container.querySelector<HTMLElement>('[data-kind="anggaran"] [data-column="A"]')!.focus();
    await user.keyboard("{ArrowRight}");
    await pass(250);
    expect(port.shown).toEqual([{ sheet: SHEET, box: { top: 3, left: 2, bottom: 20, right: 2 } }]);
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await pass(50);
    expect(port.shown.at(-1)).toBeNull();
  });
});
