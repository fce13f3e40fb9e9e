import { columnPoints } from "../../src/excel/column-points";

// Width in characters as Excel shows it, and pixels as it shows them beside it, in its default font.
it.each([[8.43, 64], [1, 12], [10, 75], [255, 1790], [0, 0]])("%d characters are %d pixels", (characters, pixels) => {
  expect(columnPoints(characters) / 0.75).toBe(pixels);
});
