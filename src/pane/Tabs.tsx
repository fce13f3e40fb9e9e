import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Assessment } from "../domain/assessment";
import { FindingsTab } from "./findings/FindingsTab";
import { SheetsTab } from "./sheets/SheetsTab";
import { TablesTab } from "./tables/TablesTab";
import type { FindingActions } from "./use-finding-actions";
import type { Assess } from "./program";
import { DoubtBar } from "./tables/DoubtBar";
import { askedCount } from "./tables/standing-tables";
import type { PaneModel } from "./use-assessment";
import { tabNames, type FindingsView, type TabName } from "./use-findings-view";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  tabs: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalXXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: tokens.spacingHorizontalM },
});

const labels: { readonly [tab in TabName]: string } = { periksa: "Periksa", tabel: "Tabel", data: "Data" };

interface TabsProps {
  readonly model: PaneModel;
  readonly assessment: Assessment;
  readonly assess: Assess;
  readonly view: FindingsView;
  readonly actions: FindingActions;
  readonly canDownload: boolean;
}

/** Periksa, Tabel, Data. All three stay mounted, so that each keeps its place while another is looked at. */
export function Tabs({ model, assessment, assess, view, actions, canDownload }: TabsProps) {
  const styles = useStyles();
  const { tools, mends, notice, locked } = model.state;
  const panels: { readonly [tab in TabName]: React.ReactNode } = {
    periksa: (
      <>
        <DoubtBar count={askedCount(assessment)} onShow={() => view.showTables("asked")} />
        <FindingsTab
        assessment={assessment}
        view={view}
        tools={tools}
        actions={actions}
        lastMend={notice?.about === "mend" ? null : (mends.at(-1) ?? null)}
        locked={locked}
        onTools={model.loadTools}
        onUndo={() => model.undo("mend", false)}
        />
      </>
    ),
    tabel: <SheetsTab state={model.state} inSight={view.tab === "tabel"} onCompose={model.compose} canDownload={canDownload} onWord={model.makeWord} onWrite={model.write} onUndo={() => model.undo("write", false)} onGo={model.goTo} onPrepare={model.prepare} onNewYear={model.previewNewYear} />,
    data: <TablesTab model={model} assess={assess} inSight={view.tab === "data"} intent={view.tables} />,
  };
  return (
    <main className={styles.main}>
      <TabList className={styles.tabs} selectedValue={view.tab} onTabSelect={(_, { value }) => view.select(value as TabName)}>
        {tabNames.map((tab) => (
          <Tab key={tab} id={`tab-${tab}`} value={tab} aria-controls={`panel-${tab}`}>
            {labels[tab]}
          </Tab>
        ))}
      </TabList>
      {tabNames.map((tab) => (
        <div key={tab} id={`panel-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel} hidden={tab !== view.tab}>
          {panels[tab]}
        </div>
      ))}
    </main>
  );
}
