import { type Box, boxesOverlap } from "../domain/grid";
import type { SheetImage } from "./sheet-image";

/** The part of an image inside a box that begins at A1 as well; what belongs to the sheet as a whole stays. */
export function cropImage(image: SheetImage, { bottom, right }: Box): SheetImage {
  const box: Box = { top: 1, left: 1, bottom: Math.min(bottom, image.box.bottom), right: Math.min(right, image.box.right) };
  return {
    ...image,
    box,
    entries: image.entries.slice(0, box.bottom).map((line) => line.slice(0, box.right)),
    looks: image.looks.slice(0, box.bottom).map((line) => line.slice(0, box.right)),
    merges: image.merges.filter((merge) => boxesOverlap(merge, box)),
    links: image.links.filter(({ row, column }) => row <= box.bottom && column <= box.right),
    widths: image.widths.slice(0, box.right),
    heights: image.heights.slice(0, box.bottom),
  };
}
