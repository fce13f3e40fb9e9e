import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellName, type CellRef } from "../domain/grid";

const useStyles = makeStyles({ place: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS } });

interface CellButtonProps {
  readonly cell: CellRef;
  readonly onGo: (ref: CellRef) => void;
}

/** The name of a cell, which leads to it. */
export function CellButton({ cell, onGo }: CellButtonProps) {
  const styles = useStyles();
  return (
    <Button className={styles.place} size="small" title={cell.sheet} aria-label={`Ke sel ${cellName(cell)}, lembar ${cell.sheet}`} onClick={() => onGo(cell)}>
      {cellName(cell)}
    </Button>
  );
}
