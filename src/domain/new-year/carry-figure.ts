import type { Figure } from "../model/figure";
import type { LeftOut } from "./new-year";

/** What a cell of the new workbook holds for a figure; `null` where there is none or it cannot be read. */
export const carryFigure = (figure: Figure | null): number | null => figure?.value?.toNumber() ?? null;

/** As above, with "n/a" for what was said on purpose not to be there. */
export const carryStated = (figure: Figure | null): number | string | null => (figure?.state === "none" ? "n/a" : carryFigure(figure));

/** The figures that cannot be read, one by one. */
export const unreadable = (figures: readonly (Figure | null)[], name: string): LeftOut[] =>
  figures.flatMap((figure): LeftOut[] =>
    figure?.state === "unreadable" ? [{ what: `${name} “${figure.text}”`, why: "Angkanya tidak terbaca; ketik sendiri di buku kerja baru.", at: figure.cell }] : []);
