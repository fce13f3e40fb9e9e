import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Notice } from "../pane-state";

interface NoticeBarProps {
  readonly notice: Notice;
  /** What the notice is about can still be taken back. */
  readonly canUndo: boolean;
  /** Bab III can be had as a Word file here. */
  readonly canWord: boolean;
  readonly locked: boolean;
  readonly onUndo: () => void;
  readonly onWord: () => void;
  readonly onDownloadAgain: () => void;
  readonly onDismiss: () => void;
}

const calm: readonly Notice["about"][] = ["stop", "waive", "word", "example", "replan", "prepare"];

/** What was done, and what may follow: "Kembalikan" after a write, a mending or an import, Word after a write, the same file again after Word. */
export function NoticeBar({ notice, canUndo, canWord, locked, onUndo, onWord, onDownloadAgain, onDismiss }: NoticeBarProps) {
  return (
    <MessageBar intent={calm.includes(notice.about) ? "info" : "success"} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions containerAction={<Button aria-label="Tutup pemberitahuan" appearance="transparent" icon={<Dismiss16Regular />} onClick={onDismiss} />}>
        {canUndo && (
          <Button size="small" disabledFocusable={locked} onClick={onUndo}>
            Kembalikan
          </Button>
        )}
        {canWord && (
          <Button size="small" disabledFocusable={locked} onClick={onWord}>
            Unduh Word (.docx)
          </Button>
        )}
        {notice.about === "word" && (
          <Button size="small" onClick={onDownloadAgain}>
            Unduh lagi
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
