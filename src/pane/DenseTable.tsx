import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const padding = `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`;

/** Cells of a dense table; amounts stand at the end of theirs. */
export const useDenseStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { padding, textAlign: "start", fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding, verticalAlign: "top", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  amountHead: { textAlign: "end" },
  amount: { width: "50%", padding, textAlign: "end", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { ...typographyStyles.caption1Strong, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`, textAlign: "start", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface DenseTableProps {
  readonly heads: readonly string[];
  /** All columns hold amounts. */
  readonly isOfAmounts?: boolean;
  readonly children: ReactNode;
}

/** A table with headings in small letters, as narrow as the pane; its rows are the children. */
export function DenseTable({ heads, isOfAmounts = false, children }: DenseTableProps) {
  const styles = useDenseStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={mergeClasses(styles.head, isOfAmounts && styles.amountHead)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface DenseLineProps {
  readonly columns: number;
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** A name over all columns, above the rows that belong to it. */
export function DenseLine({ columns, isQuiet = false, children }: DenseLineProps) {
  const styles = useDenseStyles();
  return (
    <tr>
      <th colSpan={columns} scope="rowgroup" className={mergeClasses(styles.line, isQuiet && styles.quiet)}>
        {children}
      </th>
    </tr>
  );
}
