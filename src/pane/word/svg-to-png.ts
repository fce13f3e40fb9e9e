/** Pixels for each of the drawing's units: Word prints at twice a screen's density. */
const DENSITY = 2;

/** Draws an SVG on a canvas and gives it as a PNG. The page's security policy lets images come from data addresses, not from blobs. */
export async function svgToPng(svg: string, width: number, height: number): Promise<Uint8Array> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * DENSITY);
  canvas.height = Math.round(height * DENSITY);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws on no canvas.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The canvas gave no picture.");
  return new Uint8Array(await blob.arrayBuffer());
}
