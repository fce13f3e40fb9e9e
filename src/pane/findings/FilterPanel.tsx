import { Checkbox, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../domain/assessment";
import type { Severity } from "../../domain/finding";
import { Pick } from "../Pick";
import { waivedOf } from "../summary";
import { placeOptions, ruleOptions, severityOptions, type Filter, type FilterOption } from "./filter";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
});

export interface FilterPanelProps {
  readonly assessment: Assessment;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Options that leave nothing are not offered, but the one that is chosen. */
const offered = (options: readonly FilterOption[], chosen: string | null): readonly { readonly value: string; readonly label: string }[] => [
  { value: "", label: "Semua" },
  ...options.filter(({ value, count }) => count > 0 || value === chosen).map(({ value, label, count }) => ({ value, label: `${label} (${count})` })),
];

/** By what the findings are sieved. */
export function FilterPanel({ assessment, filter, onFilter }: FilterPanelProps) {
  const styles = useStyles();
  const waived = waivedOf(assessment.findings).length;
  return (
    <div className={styles.panel} role="group" aria-label="Saringan temuan">
      <Field label="Tingkat" size="small">
        <Pick small options={offered(severityOptions(assessment, filter), filter.severity)} value={filter.severity ?? ""} onChange={(severity) => onFilter({ ...filter, severity: (severity || null) as Severity | null })} />
      </Field>
      <Field label="Lembar atau tabel" size="small">
        <Pick small options={offered(placeOptions(assessment, filter), filter.place)} value={filter.place ?? ""} onChange={(place) => onFilter({ ...filter, place: place || null })} />
      </Field>
      <Field label="Pemeriksaan" size="small">
        <Pick small options={offered(ruleOptions(assessment, filter), filter.rule)} value={filter.rule ?? ""} onChange={(rule) => onFilter({ ...filter, rule: rule || null })} />
      </Field>
      {waived > 0 && <Checkbox checked={filter.waived} onChange={(_, data) => onFilter({ ...filter, waived: data.checked === true })} label={`Tampilkan yang diabaikan (${waived})`} />}
    </div>
  );
}
