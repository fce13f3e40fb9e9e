import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Unchecked } from "../../domain/finding";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  list: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** What could not be checked, and what it lacks: said, though folded away. */
export function UncheckedList({ unchecked }: { readonly unchecked: readonly Unchecked[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (unchecked.length === 0) return null;
  return (
    <Fold as="h2" label={`Belum dapat diperiksa (${unchecked.length})`} open={open} onToggle={setOpen}>
      <ul className={styles.list}>
        {unchecked.map(({ rule, title, lacks }) => (
          <li key={rule}>
            {title}: {lacks}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
