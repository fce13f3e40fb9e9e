import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LinkDismiss16Filled } from "@fluentui/react-icons";
import type { BindingState } from "../../domain/assessment";
import { kindName } from "../../domain/kind-name";

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderInlineStartWidth: "3px", borderInlineStartColor: tokens.colorStatusDangerForeground1, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0` },
  mark: { display: "inline-flex", flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

interface TroubleCardProps {
  readonly state: BindingState;
  readonly locked: boolean;
  /** Points at its cells anew. */
  readonly onMark: (state: BindingState) => void;
  readonly onForget: (id: number) => void;
}

/** A confirmed table that is not there any more: why, and the two ways on. */
export function TroubleCard({ state, locked, onMark, onForget }: TroubleCardProps) {
  const styles = useStyles();
  const { binding, trouble } = state;
  const name = binding.kind === null ? "Bukan tabel" : kindName[binding.kind];
  return (
    <li className={styles.card} data-broken={binding.id}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.line}>
        <span className={styles.mark}>
          <LinkDismiss16Filled aria-hidden />
        </span>
        <span>
          <b>Terputus</b>: {trouble ?? "selnya sudah tidak ada."}
        </span>
      </p>
      {trouble === null && <p className={styles.text}>Semula di {binding.stood}</p>}
      <div className={styles.actions}>
        {binding.kind !== null && (
          <Button size="small" aria-label={`Tunjuk lagi: ${name}`} onClick={() => onMark(state)}>
            Tunjuk lagi
          </Button>
        )}
        <Button size="small" disabledFocusable={locked} aria-label={`Lupakan: ${name}`} onClick={() => onForget(binding.id)}>
          Lupakan
        </Button>
      </div>
    </li>
  );
}
