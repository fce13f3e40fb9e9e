import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { App } from "./App";
import type { ExcelPort } from "./excel-port";
import { CannotStart } from "./failure/CannotStart";
import type { PagePort } from "./page-port";
import type { Assess } from "./program";
import { useOfficeReady } from "./use-office-ready";

const useStyles = makeStyles({ waiting: { padding: tokens.spacingHorizontalXXL } });

interface StartProps {
  readonly port: ExcelPort;
  readonly page: PagePort;
  readonly assess: Assess;
}

/** The pane once Excel answers, else what stands in its way. */
export function Start({ port, page, assess }: StartProps) {
  const styles = useStyles();
  const standing = useOfficeReady();
  if (standing === "ready") return <App port={port} page={page} assess={assess} />;
  if (standing === "waiting") return <Spinner className={styles.waiting} label="Menunggu Excel…" />;
  return <CannotStart obstacle={{ why: standing }} />;
}
