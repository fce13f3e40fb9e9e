import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { App } from "./App";
import type { ExcelPort } from "./excel-port";
import { CannotStart } from "./failure/CannotStart";
import type { Assess } from "./pane-tasks";
import { useOfficeReady } from "./use-office-ready";

const useStyles = makeStyles({ waiting: { padding: tokens.spacingHorizontalXXL } });

/** The pane once Excel answers, else what stands in its way. */
export function Start({ port, assess }: { readonly port: ExcelPort; readonly assess: Assess }) {
  const styles = useStyles();
  const standing = useOfficeReady();
  if (standing === "ready") return <App port={port} assess={assess} />;
  if (standing === "waiting") return <Spinner className={styles.waiting} label="Menunggu Excel…" />;
  return <CannotStart obstacle={{ why: standing }} />;
}
