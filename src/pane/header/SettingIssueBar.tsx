import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { SettingIssue } from "../../domain/assessment";
import { cellName, type CellRef } from "../../domain/grid";

interface SettingIssueBarProps {
  readonly issues: readonly [SettingIssue, ...SettingIssue[]];
  readonly onGo: (ref: CellRef) => void;
  readonly onSettings: () => void;
}

/** A choice that cannot be used, and the way to the cell or the setting; the others are told in the settings. */
export function SettingIssueBar({ issues: [first, ...others], onGo, onSettings }: SettingIssueBarProps) {
  const { at } = first;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {first.message}
        {others.length > 0 && ` Ada ${others.length} pengaturan lain yang tidak dapat dipakai.`}
      </MessageBarBody>
      <MessageBarActions>
        {at && (
          <Button size="small" aria-label={`Ke sel ${cellName(at)}, lembar ${at.sheet}`} onClick={() => onGo(at)}>
            Ke sel
          </Button>
        )}
        {(at === null || others.length > 0) && (
          <Button size="small" onClick={onSettings}>
            Buka pengaturan
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
