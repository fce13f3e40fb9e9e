import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  line: { margin: 0 },
  button: {
    justifyContent: "flex-start",
    maxWidth: "100%",
    minWidth: 0,
    paddingLeft: 0,
    marginLeft: "-4px",
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  strong: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface FoldProps {
  readonly label: ReactNode;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
  /** A heading where the label names a part of the page. */
  readonly as?: "h2" | "div";
  /** The button's place in the tab order; -1 where arrow keys lead. */
  readonly tabIndex?: 0 | -1;
}

/** A button that unfolds what follows it. */
export function Fold({ label, open, onToggle, children, as: Line = "div", tabIndex = 0 }: FoldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Line className={styles.line}>
        <Button
          className={mergeClasses(styles.button, Line === "h2" && styles.strong)}
          appearance="transparent"
          size="small"
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          tabIndex={tabIndex}
          onClick={() => onToggle(!open)}
        >
          {label}
        </Button>
      </Line>
      {open && <div id={id}>{children}</div>}
    </>
  );
}
