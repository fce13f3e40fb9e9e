import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../../domain/assessment";
import type { Severity } from "../../domain/finding";
import type { CellRef } from "../../domain/grid";
import { findingsOf, severities } from "../summary";
import { keyed } from "./finding-key";
import { NothingFound } from "./NothingFound";
import { SeverityGroup } from "./SeverityGroup";
import { UncheckedList } from "./UncheckedList";
import { useRoving } from "./use-roving";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  list: { outlineStyle: "none" },
});

interface FindingsTabProps {
  readonly assessment: Assessment;
  readonly open: { readonly [severity in Severity]: boolean };
  readonly onToggle: (severity: Severity, open: boolean) => void;
  readonly onGo: (ref: CellRef) => void;
}

/** The findings, worst first, and what could not be checked. */
export function FindingsTab({ assessment, open, onToggle, onGo }: FindingsTabProps) {
  const styles = useStyles();
  const groups = severities.map((severity) => ({ severity, findings: keyed(findingsOf(assessment.findings, severity)) })).filter((group) => group.findings.length > 0);
  const shown = groups.filter(({ severity }) => open[severity]).flatMap(({ findings }) => findings.map(({ key }) => key));
  const roving = useRoving(shown);
  if (groups.length === 0) return <NothingFound assessment={assessment} />;
  return (
    <>
      <p className={styles.hint}>↑ ↓ pindah temuan · Enter ke sel · Alt+← kembali</p>
      <div ref={roving.list} className={styles.list} tabIndex={-1} onKeyDown={roving.onKeyDown}>
        {groups.map(({ severity, findings }) => (
          <SeverityGroup
            key={severity}
            severity={severity}
            findings={findings}
            open={open[severity]}
            active={roving.active}
            onToggle={(now) => onToggle(severity, now)}
            onFocus={roving.onFocus}
            onBlur={roving.onBlur}
            onGo={onGo}
          />
        ))}
      </div>
      <UncheckedList unchecked={assessment.unchecked} />
    </>
  );
}
