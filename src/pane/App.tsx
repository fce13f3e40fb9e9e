import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { BackBar } from "./BackBar";
import type { ExcelPort } from "./excel-port";
import { CannotStart } from "./failure/CannotStart";
import { ProblemBar } from "./failure/ProblemBar";
import { Announcer } from "./header/Announcer";
import { Header } from "./header/Header";
import { NoticeBar } from "./header/NoticeBar";
import { ProgressStrip } from "./header/ProgressStrip";
import { UndoDialog } from "./header/UndoDialog";
import type { Assess } from "./pane-tasks";
import { NoTables } from "./tables/NoTables";
import { Tabs } from "./Tabs";
import { useAssessment } from "./use-assessment";
import { useFindingsView } from "./use-findings-view";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", "@media (max-height: 420px)": { height: "auto", minHeight: "100%" } },
  bars: { maxHeight: "45vh", overflowY: "auto", flexShrink: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `0 ${tokens.spacingHorizontalM}` },
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface AppProps {
  readonly port: ExcelPort;
  readonly assess: Assess;
}

/** The whole pane. */
export function App({ port, assess }: AppProps) {
  const missing = port.missingSupport();
  return missing === null ? <Pane port={port} assess={assess} /> : <CannotStart obstacle={{ why: "too-old", message: missing }} />;
}

function Pane({ port, assess }: AppProps) {
  const styles = useStyles();
  const model = useAssessment(port, assess);
  const view = useFindingsView();
  const { state } = model;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== "ArrowLeft") return;
    event.preventDefault();
    if (state.canGoBack) model.goBack();
  };
  return (
    <div className={styles.pane} onKeyDown={onKeyDown}>
      <Header assessment={state.assessment} busy={state.activity !== null} locked={state.locked} onJump={view.jump} onBuild={() => model.write(null)} />
      <section className={styles.bars} aria-label="Pemberitahuan">
        <ProgressStrip activity={state.activity} hanging={state.hanging} onStop={model.stop} />
        {state.problem && <ProblemBar problem={state.problem} onRetry={model.retry} onDismiss={() => model.dismiss("problem")} />}
        {state.notice && (
          <NoticeBar notice={state.notice} canUndo={state.lastWrite !== null} locked={state.locked} onUndo={() => model.undo(false)} onDismiss={() => model.dismiss("notice")} />
        )}
      </section>
      {state.assessment?.tables.length === 0 && (
        <main className={styles.page}>
          <NoTables onRead={model.read} />
        </main>
      )}
      {state.assessment && state.assessment.tables.length > 0 && <Tabs model={model} assessment={state.assessment} view={view} />}
      {state.canGoBack && <BackBar onBack={model.goBack} />}
      <UndoDialog question={state.undoQuestion} onUndo={() => model.undo(true)} onCancel={() => model.dismiss("undoQuestion")} />
      <Announcer {...state.announcement} />
    </div>
  );
}
