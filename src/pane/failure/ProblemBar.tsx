import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Problem, Task } from "../problem";
import { Diagnostics } from "./Diagnostics";

interface ProblemBarProps {
  readonly problem: Problem;
  readonly onRetry: (task: Task) => void;
  readonly onDismiss: () => void;
}

/** What went wrong, what to do, and the way to try again. */
export function ProblemBar({ problem, onRetry, onDismiss }: ProblemBarProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {problem.message}
        {problem.error !== null && <Diagnostics error={problem.error} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button aria-label="Tutup pesan" appearance="transparent" icon={<Dismiss16Regular />} onClick={onDismiss} />}>
        <Button size="small" onClick={() => onRetry(problem.task)}>
          Coba lagi
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
