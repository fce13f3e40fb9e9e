import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import { severityTitle } from "../summary";
import { isFiltering, noFilter, placeLabel, ruleLabel, type Filter } from "./filter";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalS },
  chip: { minWidth: 0, maxWidth: "100%", borderRadius: tokens.borderRadiusCircular, fontWeight: tokens.fontWeightRegular, textAlign: "start", overflowWrap: "anywhere" },
});

interface FilterChipsProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The choices that hide findings just now, each with a way out. */
export function FilterChips({ filter, onFilter }: FilterChipsProps) {
  const styles = useStyles();
  if (!isFiltering(filter)) return null;
  const { severity, place, rule, waived } = filter;
  const chips = [
    ...(severity === null ? [] : [{ label: severityTitle[severity], without: { ...filter, severity: null } }]),
    ...(place === null ? [] : [{ label: placeLabel(place), without: { ...filter, place: null } }]),
    ...(rule === null ? [] : [{ label: ruleLabel(rule), without: { ...filter, rule: null } }]),
    ...(waived ? [] : [{ label: "Tanpa yang diabaikan", without: { ...filter, waived: true } }]),
  ];
  return (
    <div className={styles.chips} role="group" aria-label="Saringan yang berlaku">
      {chips.map(({ label, without }) => (
        <Button key={label} className={styles.chip} size="small" icon={<Dismiss12Regular />} iconPosition="after" aria-label={`${label}: hapus saringan ini`} onClick={() => onFilter(without)}>
          {label}
        </Button>
      ))}
      <Button size="small" appearance="transparent" onClick={() => onFilter(noFilter)}>
        Hapus saringan
      </Button>
    </div>
  );
}
