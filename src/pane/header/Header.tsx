import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../../domain/assessment";
import type { Severity } from "../../domain/finding";
import { BuildButton } from "./BuildButton";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
});

interface HeaderProps {
  readonly assessment: Assessment | null;
  /** Something is being done. */
  readonly busy: boolean;
  readonly locked: boolean;
  readonly onJump: (severity: Severity) => void;
  readonly onBuild: () => void;
}

const titleOf = ({ instansi, year }: Assessment): string => [instansi ?? "Nama instansi belum diketahui", year].filter((part) => part !== null).join(" · ");

/** Whose report it is, its state, and the one primary button. */
export function Header({ assessment, busy, locked, onJump, onBuild }: HeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{assessment && assessment.tables.length > 0 ? titleOf(assessment) : "LAKIP untuk Excel"}</h1>
      <Verdict assessment={assessment} busy={busy} onJump={onJump} />
      <BuildButton assessment={assessment} busy={busy} locked={locked} onBuild={onBuild} />
    </header>
  );
}
