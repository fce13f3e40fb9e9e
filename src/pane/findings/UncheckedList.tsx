import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../domain/assessment";
import { Fold } from "../Fold";
import { FailureList } from "./FailureList";

const useStyles = makeStyles({
  list: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** What could not be checked, and what it lacks: said, though folded away; unfolded while something of ours is broken. */
export function UncheckedList({ unchecked, failures }: Pick<Assessment, "unchecked" | "failures">) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? failures.length > 0;
  if (unchecked.length === 0 && failures.length === 0) return null;
  return (
    <Fold as="h2" label={`Belum dapat diperiksa (${unchecked.length})`} open={open} onToggle={setChosen}>
      <FailureList failures={failures} />
      <ul className={styles.list}>
        {unchecked.map(({ rule, title, lacks }, index) => (
          <li key={`${rule}${index}`}>
            {title}: {lacks}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
