import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { BackBar } from "./BackBar";
import type { ExcelPort } from "./excel-port";
import { CannotStart } from "./failure/CannotStart";
import { FindingDialogs } from "./findings/FindingDialogs";
import { Announcer } from "./header/Announcer";
import { Bars } from "./header/Bars";
import { Header, SETTINGS_BUTTON } from "./header/Header";
import { OverwriteDialog } from "./header/OverwriteDialog";
import { UndoDialog } from "./header/UndoDialog";
import { IMPORT_BUTTON } from "./imports/import-button";
import type { PagePort } from "./page-port";
import { NEW_YEAR_BUTTON } from "./prepare/PreparePart";
import type { Assess } from "./program";
import { NoTables } from "./tables/NoTables";
import { Tabs } from "./Tabs";
import { useAssessment } from "./use-assessment";
import { useFindingActions } from "./use-finding-actions";
import { useFindingsView } from "./use-findings-view";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", "@media (max-height: 420px)": { display: "block", overflowY: "auto" } },
  home: { display: "contents" },
  away: { display: "none" },
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface AppProps {
  readonly port: ExcelPort;
  readonly page: PagePort;
  readonly assess: Assess;
}

/** The whole pane. */
export function App({ port, page, assess }: AppProps) {
  const missing = port.missingSupport();
  return missing === null ? <Pane port={port} page={page} assess={assess} /> : <CannotStart obstacle={{ why: "too-old", message: missing }} />;
}

const isField = (target: EventTarget): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function Pane({ port, page, assess }: AppProps) {
  const styles = useStyles();
  const model = useAssessment(port, page, assess);
  const { state } = model;
  const { assessment, workbook, settings: SettingsView, imports: ImportView, help } = state;
  const view = useFindingsView(assessment);
  const work = useFindingActions(model);
  const closeSettings = (): void => {
    flushSync(() => model.dismiss("settings"));
    document.getElementById(SETTINGS_BUTTON)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== "ArrowLeft" || isField(event.target)) return;
    event.preventDefault();
    if (state.canGoBack) model.goBack();
    else model.show(null);
  };
  const closeHelp = (): void => {
    flushSync(() => model.dismiss("help"));
    work.refocus();
  };
  const closeNewYear = (): void => {
    flushSync(() => model.dismiss("newYear"));
    document.getElementById(NEW_YEAR_BUTTON)?.focus();
  };
  const openNewYear = (): void => {
    closeNewYear();
    model.openNewYear();
  };
  const closeImports = (): void => {
    flushSync(() => model.dismiss("imports"));
    document.querySelector<HTMLElement>(`[role="tabpanel"]:not([hidden]) [${IMPORT_BUTTON}], main > [${IMPORT_BUTTON}], [${IMPORT_BUTTON}]`)?.focus();
  };
  // Somebody who marks a table, or has lost one, finds it in the tabs.
  const hasTabs = assessment !== null && (assessment.tables.length > 0 || assessment.bindings.length > 0 || view.tab === "data");
  const isAway = Boolean(SettingsView ?? help ?? ImportView);
  const home = isAway ? styles.away : styles.home;
  return (
    <div className={styles.pane} onKeyDown={onKeyDown}>
      <div className={home}>
        <Header
          assessment={assessment}
          busy={state.activity !== null}
          locked={state.locked}
          onJump={view.jump}
          onBuild={() => model.write(null)}
          onSettings={model.openSettings}
        />
      </div>
      <Bars model={model} canDownload={page.canDownload()} onSettings={isAway ? null : model.openSettings} />
      {SettingsView && assessment && workbook && (
        <SettingsView assessment={assessment} workbook={workbook} assess={assess} locked={state.locked} onSave={model.saveChoices} onClose={closeSettings} onGo={model.goTo} />
      )}
      {ImportView && workbook && (
        <ImportView workbook={workbook} locked={state.locked} receipt={state.lastImport?.receipt ?? null} isNoticed={state.notice?.about === "import"} onRead={model.readFiles} onWrite={model.importTable} onUndo={() => model.undo("import", false)} onSay={model.say} onGo={model.goTo} onClose={closeImports} />
      )}
      {help && <help.View rule={help.rule} onClose={closeHelp} />}
      <div className={home}>
        {assessment && !hasTabs && (
          <main className={styles.page}>
            <NoTables locked={state.locked} onRead={model.read} onPrepare={model.prepare} onExample={model.openExample} onImport={model.openImports} onMark={() => view.showTables("mark")} />
          </main>
        )}
        {assessment && hasTabs && <Tabs model={model} assessment={assessment} assess={assess} view={view} actions={work.actions} canDownload={page.canDownload()} />}
      </div>
      {state.canGoBack && <BackBar onBack={model.goBack} />}
      {state.newYear && <state.newYear.Dialog made={state.newYear.made} locked={state.locked} onOpen={openNewYear} onCancel={closeNewYear} />}
      <UndoDialog question={state.undoQuestion?.why ?? null} onUndo={() => state.undoQuestion && model.undo(state.undoQuestion.what, true)} onCancel={() => model.dismiss("undoQuestion")} />
      <OverwriteDialog question={state.overwriteQuestion} onOver={model.writeOver} onSkip={model.writeOthers} onCancel={() => model.dismiss("overwriteQuestion")} />
      {assessment && <FindingDialogs work={work} assessment={assessment} tools={state.tools} today={page.today()} locked={state.locked} onWaive={model.waive} onMend={model.mend} />}
      <Announcer {...state.announcement} />
    </div>
  );
}
