import type { Decimal } from "decimal.js";
import { Exact } from "../../calculate/decimals";
import type { Figure } from "../../model/figure";

/** The amount of a cell in which "-" says that there is none; "n/a" says nothing. */
export const statedAmount = (figure: Figure | null): Decimal | null => (figure?.state === "none" && /^[-–—]+$/.test(figure.text.trim()) ? new Exact(0) : (figure?.value ?? null));
