import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Notice } from "../pane-state";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly canUndo: boolean;
  readonly locked: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was done, and "Kembalikan" after a write. */
export function NoticeBar({ notice, canUndo, locked, onUndo, onDismiss }: NoticeBarProps) {
  return (
    <MessageBar intent={notice.about === "stop" ? "info" : "success"} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions containerAction={<Button aria-label="Tutup pemberitahuan" appearance="transparent" icon={<Dismiss16Regular />} onClick={onDismiss} />}>
        {canUndo && notice.about === "write" && (
          <Button size="small" disabledFocusable={locked} onClick={onUndo}>
            Kembalikan
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
