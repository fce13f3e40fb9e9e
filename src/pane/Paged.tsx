import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

/** Enough to work through, few enough to draw at once. */
export const PAGE = 50;

interface PagedProps<T> {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
  /** The button's place in the tab order; -1 where arrow keys lead. */
  readonly tabIndex?: 0 | -1;
}

/** Shows a long list page by page. */
export function Paged<T>({ items, children, tabIndex = 0 }: PagedProps<T>) {
  const [limit, setLimit] = useState(PAGE);
  const rest = items.length - limit;
  return (
    <>
      {children(items.slice(0, limit))}
      {rest > 0 && (
        <Button size="small" tabIndex={tabIndex} onClick={() => setLimit(limit + PAGE)}>
          Tampilkan {Math.min(rest, PAGE)} lagi
        </Button>
      )}
    </>
  );
}
