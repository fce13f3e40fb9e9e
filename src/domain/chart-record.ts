import * as z from "zod/mini";
import { boxName, parseBox, type Box, type DefinedName } from "./grid";
import { parseKept, textFromNames, textToNames } from "./name-text";
import { markName, type PlanChart, type SheetPlan } from "./sheet-plan";

const boxSchema = z.pipe(z.string().check(z.refine((text) => parseBox(text) !== null)), z.transform((text): Box => parseBox(text) as Box));

const chartsSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(["bar", "column"]),
    box: boxSchema,
    categories: boxSchema,
    series: z.array(z.object({ name: z.string(), values: boxSchema, color: z.string().check(z.regex(/^#[0-9A-F]{6}$/i)) })).check(z.minLength(1)),
    categoryTitle: z.nullable(z.string()),
    valueTitle: z.nullable(z.string()),
    format: z.string(),
  }),
);

export const chartsName = (key: string): string => markName(`grafik-${key}`);

/** The charts of a sheet as hidden names: spreadsheets do not give back what a chart shows. None for a sheet without charts. */
export const chartsToNames = ({ key, charts = [] }: SheetPlan): readonly DefinedName[] =>
  charts.length === 0 ? [] : textToNames(chartsName(key), JSON.stringify(charts, (_, value: unknown) => (isBox(value) ? boxName(value) : value)));

/** The charts that the last writing put on the sheet; none where the names do not hold together. */
export function chartsFromNames(names: readonly DefinedName[], key: string): readonly PlanChart[] {
  const text = textFromNames(chartsName(key), names);
  return (text === null ? null : chartsSchema.safeParse(parseKept(text)).data) ?? [];
}

const isBox = (value: unknown): value is Box => typeof value === "object" && value !== null && "top" in value && "left" in value;
