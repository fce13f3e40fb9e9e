/**
 * Where new sheets of ours go, one after another: after the nearest one that the plans have before it; if none is there,
 * before the nearest that they have after it; if none, at the end (`null`). `tabs` counts the sheets of the workbook,
 * `own` holds the place of each plan's sheet among them, from 0, `null` for a new one; so does the answer, for new ones.
 */
export function placeTabs(tabs: number, own: readonly (number | null)[]): readonly (number | null)[] {
  const order: (number | string)[] = Array.from({ length: tabs }, (_, tab) => tab);
  const tabOf = (plan: number): number | string => own[plan] ?? `new ${plan}`;
  return own.map((present, plan) => {
    if (present !== null) return null;
    const next = own.slice(plan).find((tab) => tab !== null) ?? null;
    const place = plan > 0 ? order.indexOf(tabOf(plan - 1)) + 1 : next !== null ? order.indexOf(next) : order.length;
    order.splice(place, 0, tabOf(plan));
    return place === order.length - 1 ? null : place;
  });
}
