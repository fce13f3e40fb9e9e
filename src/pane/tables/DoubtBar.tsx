import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The bar of the findings reaches up by the panel's padding, so that nothing shows above it while it sticks.
  bar: { marginBottom: `calc(${tokens.spacingHorizontalM} + ${tokens.spacingVerticalXS})` },
});

interface DoubtBarProps {
  readonly count: number;
  readonly onShow: () => void;
}

/** Tables that the user is asked about, above the findings that depend on them. */
export function DoubtBar({ count, onShow }: DoubtBarProps) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" data-asked={count}>
      <MessageBarBody>{count} tabel perlu dipastikan. Temuan di bawah bergantung padanya.</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onShow}>
          Pastikan
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
