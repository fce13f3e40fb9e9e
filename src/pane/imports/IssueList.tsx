import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular } from "@fluentui/react-icons";
import { cellName, refName, type CellRef } from "../../domain/grid";
import type { ImportIssue } from "../../domain/imports/export";
import { Paged } from "../Paged";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0`, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  item: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  icon: { display: "inline-flex", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  blocks: { color: tokens.colorStatusDangerForeground1 },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
  place: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** Cells to go to per issue: more are not walked through one by one. */
const FEW = 4;

interface IssueListProps {
  readonly issues: readonly ImportIssue[];
  readonly onGo: (ref: CellRef) => void;
}

/** What is wrong or worth knowing, what holds something back first. */
export function IssueList({ issues, onGo }: IssueListProps) {
  const styles = useStyles();
  const sorted = [...issues].sort((a, b) => Number(b.blocks) - Number(a.blocks));
  return (
    <Paged items={sorted}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((issue, n) => (
            <li key={n} className={styles.item} data-issue={issue.kind}>
              <span className={mergeClasses(styles.icon, issue.blocks && styles.blocks)}>{issue.blocks ? <ErrorCircle16Filled aria-label="Menahan sebagian isi" /> : <Info16Regular aria-hidden />}</span>
              <span>
                {issue.message}
                {issue.inTable.length > 0 && (
                  <span className={styles.cells}>
                    {issue.inTable.slice(0, FEW).map((cell) => (
                      <Button key={refName(cell)} className={styles.place} size="small" aria-label={`Ke sel ${cellName(cell)}, lembar ${cell.sheet}`} onClick={() => onGo(cell)}>
                        {cellName(cell)}
                      </Button>
                    ))}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Paged>
  );
}
