import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface DoubtBarProps {
  readonly count: number;
  readonly onShow: () => void;
}

/** Tables that the user is asked about, above the findings that depend on them. */
export function DoubtBar({ count, onShow }: DoubtBarProps) {
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-asked={count}>
      <MessageBarBody>{count} tabel perlu dipastikan. Temuan di bawah bergantung padanya.</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onShow}>
          Pastikan
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
