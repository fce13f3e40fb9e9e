import { screen, waitFor } from "@testing-library/react";
import { browserPage } from "../../src/pane/browser-page";
import { hears, renderPane } from "./render-pane";
import { metroBarat } from "./sample-assessment";

const nothing = { ...metroBarat, tables: [], findings: [], sheets: [], missing: [], unchecked: [] };

describe("Coba dengan contoh", () => {
  it("opens the example in a workbook of its own from the first page", async () => {
    const { container, port, user } = renderPane(() => nothing);
    await user.click(await screen.findByRole("button", { name: "Coba dengan contoh" }));
    await hears(container, "buku kerja baru");
    expect([port.opened, port.writes]).toEqual([["UEsDBA=="], []]);
  });

  it("does so from Data", async () => {
    const { port, user } = renderPane();
    await user.click(await screen.findByRole("tab", { name: "Data" }));
    await user.click(screen.getByRole("button", { name: "Coba dengan contoh" }));
    await waitFor(() => expect(port.opened).toHaveLength(1));
  });

  it("says when it cannot be had, and tries again", async () => {
    const { page, port, user } = renderPane(() => nothing);
    page.failures = [new TypeError("Failed to fetch")];
    await user.click(await screen.findByRole("button", { name: "Coba dengan contoh" }));
    await user.click(await screen.findByRole("button", { name: "Coba lagi" }));
    await waitFor(() => expect(port.opened).toHaveLength(1));
  });
});

describe("the example beside the page", () => {
  const before = globalThis.fetch;
  afterEach(() => void (globalThis.fetch = before));
  const serve = (status: number, bytes: Uint8Array): void => {
    globalThis.fetch = (async () => ({ ok: status === 200, status, arrayBuffer: async () => bytes.buffer })) as unknown as typeof fetch;
  };

  it("comes whole as base64, however long", async () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, index) => (index * 7) % 256);
    serve(200, bytes);
    expect(await browserPage.fetchExample()).toBe(Buffer.from(bytes).toString("base64"));
  });

  it("is a failure when it is not there", async () => {
    serve(404, new Uint8Array());
    await expect(browserPage.fetchExample()).rejects.toThrow("404");
  });
});
