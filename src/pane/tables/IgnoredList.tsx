import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { BindingState } from "../../domain/assessment";
import { placeName } from "../../domain/place-reference";
import { showing } from "../binding/peek-place";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { ...typographyStyles.caption1, display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
});

interface IgnoredListProps {
  readonly ignored: readonly BindingState[];
  readonly locked: boolean;
  readonly onForget: (id: number) => void;
}

/** What the user said is no table of ours, and the way back. */
export function IgnoredList({ ignored, locked, onForget }: IgnoredListProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (ignored.length === 0) return null;
  return (
    <Fold label={`Bukan tabel (${ignored.length})`} as="h2" open={open} onToggle={setOpen}>
      <ul className={styles.list}>
        {ignored.map(({ binding: { id, place, stood } }) => {
          const where = place ? placeName(place) : stood;
          return (
            <li key={id} className={styles.item} data-ignored={id} {...(place && showing(place))}>
              <span>{where}</span>
              <Button size="small" disabledFocusable={locked} aria-label={`Lupakan: ${where} dikenali lagi`} onClick={() => onForget(id)}>
                Lupakan
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
