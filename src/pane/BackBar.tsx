import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: tokens.spacingHorizontalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The bar goes away with the click: the focus moves to where the user was reading. */
function focusPanel(): void {
  const panel = document.querySelector('[role="tabpanel"]:not([hidden])');
  const target = panel?.querySelector<HTMLElement>('[data-finding][tabindex="0"]') ?? document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  target?.focus();
}

/** The way back after a jump; it stands at the bottom, so that nothing moves when it appears. */
export function BackBar({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const back = (): void => {
    focusPanel();
    onBack();
  };
  return (
    <footer className={styles.bar}>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} aria-keyshortcuts="Alt+ArrowLeft" onClick={back}>
        Kembali ke sel semula
      </Button>
    </footer>
  );
}
