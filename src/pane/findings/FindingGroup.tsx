import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fold } from "../Fold";
import { Paged } from "../Paged";
import { SeverityMark } from "../SeverityMark";
import { severityTitle } from "../summary";
import type { FindingActions } from "../use-finding-actions";
import type { GroupName } from "../use-findings-view";
import type { KeyedFinding } from "./finding-key";
import { FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM },
  label: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sheet: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const title: { readonly [group in GroupName]: string } = { ...severityTitle, waived: "Diabaikan" };

interface FindingGroupProps {
  readonly group: GroupName;
  readonly findings: readonly KeyedFinding[];
  readonly open: boolean;
  /** The key of the finding that Tab reaches. */
  readonly active: string | null;
  readonly onToggle: (open: boolean) => void;
  readonly onFocus: (key: string) => void;
  readonly onBlur: () => void;
  readonly actions: FindingActions;
}

function bySheet(findings: readonly KeyedFinding[]): readonly (readonly [string, readonly KeyedFinding[]])[] {
  const sheets = new Map<string, KeyedFinding[]>();
  for (const item of findings) {
    const { sheet } = item.finding.at[0];
    const items = sheets.get(sheet);
    if (items) items.push(item);
    else sheets.set(sheet, [item]);
  }
  return [...sheets];
}

/** All findings of one severity, or those set aside, by the user's sheets, foldable. */
export function FindingGroup({ group, findings, open, active, onToggle, onFocus, onBlur, actions }: FindingGroupProps) {
  const styles = useStyles();
  const label = (
    <span className={styles.label}>
      {group !== "waived" && <SeverityMark severity={group} />}
      {title[group]} ({findings.length})
    </span>
  );
  return (
    <section className={styles.group} data-severity={group} aria-label={title[group]}>
      <Fold as="h2" label={label} open={open} onToggle={onToggle}>
        <Paged items={findings}>
          {(shown) =>
            bySheet(shown).map(([sheet, items]) => (
              <div key={sheet}>
                <h3 className={styles.sheet}>{sheet}</h3>
                <ul className={styles.list}>
                  {items.map(({ key, finding }) => (
                    <li key={key}>
                      <FindingCard id={key} finding={finding} active={key === active} onFocus={onFocus} onBlur={onBlur} actions={actions} />
                    </li>
                  ))}
                </ul>
              </div>
            ))
          }
        </Paged>
      </Fold>
    </section>
  );
}
