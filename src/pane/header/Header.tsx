import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import type { Assessment } from "../../domain/assessment";
import type { JumpTarget } from "../use-findings-view";
import { BuildButton } from "./BuildButton";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: "anywhere" },
  gear: { flexShrink: 0, marginTop: "-4px" },
});

interface HeaderProps {
  readonly assessment: Assessment | null;
  /** Something is being done. */
  readonly busy: boolean;
  readonly locked: boolean;
  readonly onJump: (to: JumpTarget) => void;
  readonly onBuild: () => void;
  readonly onSettings: () => void;
}

/** Where the focus returns to when the settings close. */
export const SETTINGS_BUTTON = "settings-button";

const quarters = ["I", "II", "III", "IV"];

function titleOf({ instansi, year, settings: { triwulan } }: Assessment): string {
  const period = triwulan === null ? null : `s.d. Triwulan ${quarters[triwulan - 1]}`;
  return [instansi ?? "Nama instansi belum diketahui", year, period].filter((part) => part !== null).join(" · ");
}

/** Whose report it is and of which time, its state, the way to the settings, and the one primary button. */
export function Header({ assessment, busy, locked, onJump, onBuild, onSettings }: HeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{assessment && assessment.tables.length > 0 ? titleOf(assessment) : "LAKIP untuk Excel"}</h1>
        <Button id={SETTINGS_BUTTON} className={styles.gear} appearance="subtle" size="small" icon={<Settings20Regular />} aria-label="Pengaturan" disabledFocusable={!assessment} onClick={onSettings} />
      </div>
      <Verdict assessment={assessment} busy={busy} onJump={onJump} />
      <BuildButton assessment={assessment} busy={busy} locked={locked} onBuild={onBuild} />
    </header>
  );
}
