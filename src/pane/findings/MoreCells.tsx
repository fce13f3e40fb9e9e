import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellName, refName, type CellRef } from "../../domain/grid";
import { Fold } from "../Fold";
import { Paged } from "../Paged";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0`, padding: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  cell: { minWidth: 0, overflowWrap: "anywhere" },
});

interface MoreCellsProps {
  readonly cells: readonly CellRef[];
  /** The sheet that need not be named again. */
  readonly sheet: string;
  readonly tabIndex: 0 | -1;
  readonly onGo: (ref: CellRef) => void;
}

/** The other cells of a finding, folded away; each leads to its place. */
export function MoreCells({ cells, sheet, tabIndex, onGo }: MoreCellsProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Fold label={`dan ${cells.length} lagi`} open={open} onToggle={setOpen} tabIndex={tabIndex}>
      <Paged items={cells} tabIndex={tabIndex}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((cell, index) => {
              const name = cell.sheet === sheet ? cellName(cell) : refName(cell);
              return (
                <li key={index}>
                  <Button className={styles.cell} size="small" tabIndex={tabIndex} aria-label={`Ke sel ${name}`} onClick={() => onGo(cell)}>
                    {name}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </Paged>
    </Fold>
  );
}
