import { makeStyles, tokens } from "@fluentui/react-components";
import { ProblemBar } from "../failure/ProblemBar";
import type { Notice } from "../pane-state";
import type { Undoable } from "../problem";
import type { PaneModel } from "../use-assessment";
import { NoticeBar } from "./NoticeBar";
import { ProgressStrip } from "./ProgressStrip";
import { SettingIssueBar } from "./SettingIssueBar";

const useStyles = makeStyles({
  bars: { maxHeight: "45vh", overflowY: "auto", flexShrink: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `0 ${tokens.spacingHorizontalM}` },
});

interface BarsProps {
  readonly model: PaneModel;
  readonly canDownload: boolean;
  /** `null` while the settings are in sight, where each tells its own trouble. */
  readonly onSettings: (() => void) | null;
}

/** What is being done, what went wrong, what was done, and which choice cannot be used. */
export function Bars({ model, canDownload, onSettings }: BarsProps) {
  const styles = useStyles();
  const { activity, hanging, problem, notice, lastWrite, mends, lastImport, locked, assessment, composed } = model.state;
  const undoable: { readonly [about in Notice["about"]]?: Undoable | false } = { write: lastWrite !== null && "write", mend: mends.length > 0 && "mend", import: lastImport !== null && "import" };
  const undo = notice ? (undoable[notice.about] ?? false) : false;
  const [first, ...others] = assessment?.settingIssues ?? [];
  return (
    <section className={styles.bars} aria-label="Pemberitahuan">
      <ProgressStrip activity={activity} hanging={hanging} onStop={model.stop} />
      {problem && <ProblemBar problem={problem} onRetry={model.retry} onDismiss={() => model.dismiss("problem")} />}
      {notice && (
        <NoticeBar
          notice={notice}
          canUndo={undo !== false}
          canWord={canDownload && notice.about === "write" && composed?.document != null}
          locked={locked}
          onUndo={() => undo !== false && model.undo(undo, false)}
          onWord={model.makeWord}
          onDownloadAgain={model.downloadAgain}
          onDismiss={() => model.dismiss("notice")}
        />
      )}
      {first && onSettings && <SettingIssueBar issues={[first, ...others]} onGo={model.goTo} onSettings={onSettings} />}
    </section>
  );
}
