import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { WorkbookError } from "../domain/workbook-error";
import type { AssetName, Io } from "./io";

/** Dots for each of the drawing's pixels: print is finer than a screen. */
const DENSITY = 1.5;

/** The renderer and its fonts are the process's, made ready by the first picture. */
let ready: Promise<readonly Uint8Array[]> | null = null;

/** Draws an SVG as a PNG, with fonts that every machine has because they are shipped. */
export async function svgToPng(io: Pick<Io, "readAsset">, svg: string, width: number): Promise<Uint8Array> {
  ready ??= makeReady(io);
  const fontBuffers = await ready;
  const resvg = new Resvg(svg, { fitTo: { mode: "width", value: width * DENSITY }, font: { fontBuffers: [...fontBuffers], defaultFontFamily: "Arimo", sansSerifFamily: "Arimo" } });
  const image = resvg.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    resvg.free();
  }
}

async function makeReady(io: Pick<Io, "readAsset">): Promise<readonly Uint8Array[]> {
  const [wasm, regular, bold] = await Promise.all([read(io, "resvg.wasm"), read(io, "Arimo-Regular.ttf"), read(io, "Arimo-Bold.ttf")]);
  await initWasm(wasm);
  return [regular, bold];
}

async function read(io: Pick<Io, "readAsset">, name: AssetName): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await io.readAsset(name));
  } catch (cause) {
    throw new WorkbookError("file-not-found", `Berkas ${name} yang menyertai program ini tidak ditemukan; pasang ulang programnya, atau jalankan tanpa --docx.`, { cause });
  }
}
