import type { Finding } from "../../domain/finding";
import type { FindingActions } from "../use-finding-actions";

type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

/** What a key does to the finding it is pressed on; `null`: nothing. */
export function actionOfKey({ key, altKey, ctrlKey, metaKey }: Pressed, finding: Finding, actions: FindingActions): (() => void) | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key.toLowerCase()) {
    case "enter":
      return () => actions.go(finding.at[0]);
    case "a":
      return () => (finding.waived === null ? actions.waive(finding) : actions.unwaive(finding));
    case "p":
      return finding.mend && finding.waived === null ? () => actions.mend(finding) : null;
    case "c":
      return () => actions.copy(finding);
    case "?":
      return () => actions.help(finding);
    default:
      return null;
  }
}
