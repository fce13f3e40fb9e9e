import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellRef } from "../../domain/grid";
import type { KeptLine } from "../../domain/imports/import-plan";
import { Paged } from "../Paged";

const useStyles = makeStyles({
  list: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere", "& li": { display: "flex", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXXS} 0` } },
  place: { minWidth: 0, flexShrink: 0, paddingInline: tokens.spacingHorizontalXS },
});

interface KeptListProps {
  readonly lines: readonly KeptLine[];
  readonly sheet: string;
  /** The first column of the table. */
  readonly column: number;
  readonly onGo: (ref: CellRef) => void;
}

/** The lines of the table that the export does not have. */
export function KeptList({ lines, sheet, column, onGo }: KeptListProps) {
  const styles = useStyles();
  return (
    <Paged items={lines}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ row, kode, name }) => (
            <li key={row} data-kept={row}>
              <Button className={styles.place} size="small" aria-label={`Ke baris ${row}, lembar ${sheet}`} onClick={() => onGo({ sheet, row, column })}>
                {row}
              </Button>
              <span>{[kode, name].filter((part) => part !== null && part !== "").join(" ")}</span>
            </li>
          ))}
        </ul>
      )}
    </Paged>
  );
}
