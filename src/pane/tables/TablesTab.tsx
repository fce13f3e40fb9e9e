import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { ImportButton } from "../imports/ImportButton";
import type { Assess } from "../program";
import type { PaneModel } from "../use-assessment";
import type { TablesIntent } from "../use-findings-view";

const useStyles = makeStyles({
  imports: { marginBottom: tokens.spacingVerticalS },
  example: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2, "& p": { margin: `0 0 ${tokens.spacingVerticalXS}` } },
});

interface TablesTabProps {
  readonly model: PaneModel;
  readonly assess: Assess;
  readonly inSight: boolean;
  readonly intent: TablesIntent;
}

/** The tables of the workbook, once the tab is looked at, and an example of all that can be found. */
export function TablesTab({ model, assess, inSight, intent }: TablesTabProps) {
  const styles = useStyles();
  const { assessment, workbook, TablesView, locked } = model.state;
  const { loadTables } = model;
  const isNeeded = inSight && TablesView === null;
  useEffect(() => {
    if (isNeeded) loadTables();
  }, [isNeeded, loadTables]);
  return (
    <>
      <div className={styles.imports}>
        <ImportButton locked={locked} small onImport={model.openImports} />
      </div>
      {TablesView && assessment && workbook && <TablesView actions={model} locked={locked} assessment={assessment} workbook={workbook} assess={assess} intent={intent} />}
      <div className={styles.example}>
        <p>Ingin melihat buku kerja yang lengkap, dengan semua tabel?</p>
        <Button size="small" disabledFocusable={locked} onClick={model.openExample}>
          Coba dengan contoh
        </Button>
      </div>
    </>
  );
}
