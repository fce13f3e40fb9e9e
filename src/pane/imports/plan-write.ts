import type { ImportPlan } from "../../domain/imports/import-plan";

/** Whether a plan writes anything. */
export const writes = ({ fill, create }: ImportPlan): boolean => fill !== null || create !== null;

/** Tells two plans apart that write something else, or over something else. */
export const writeKey = ({ fill, create, matched }: ImportPlan): string => JSON.stringify([fill, create, matched.flatMap(({ changes }) => changes.map(({ before }) => before))], (_, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value));

const counted = (count: number, what: string): readonly string[] => (count > 0 ? [`${count} ${what}`] : []);

/** How many cells of how many lines change, and how many lines come in: "5 sel di 4 baris diubah, 2 baris ditambahkan". */
export function changesText({ matched, added }: ImportPlan): string {
  const changed = matched.filter(({ changes }) => changes.length > 0);
  const cells = changed.reduce((sum, { changes }) => sum + changes.length, 0);
  return [...counted(cells, `sel di ${changed.length} baris diubah`), ...counted(added.length, "baris ditambahkan")].join(", ");
}
