import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { knownScales } from "../../domain/settings";
import { draftOfScale } from "./draft";
import { FormSection } from "./FormSection";
import { Pick } from "../Pick";
import { ScaleRows } from "./ScaleRows";
import { SettingField, type FormParts } from "./SettingField";

const useStyles = makeStyles({
  bands: {
    ...typographyStyles.caption1,
    width: "100%",
    marginBottom: tokens.spacingVerticalM,
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: `2px ${tokens.spacingHorizontalXS}`, textAlign: "start", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

const OWN = "own";
const options = [...knownScales.map(({ name }) => ({ value: name, label: name })), { value: OWN, label: "Skala sendiri" }];

/** The bands of the predikat: one of the known scales, or one's own, which begins as a copy of the last. */
export function ScaleSection(parts: FormParts) {
  const styles = useStyles();
  const { draft, set } = parts.form;
  const { scale } = draft;
  const choose = (value: string): void => {
    const known = knownScales.find(({ name }) => name === value);
    if (known) set({ scale: draftOfScale(known) });
    else if (scale.known) set({ scale: { ...scale, known: false, name: "Skala sendiri" } });
  };
  return (
    <FormSection title="Skala predikat">
      <SettingField {...parts} setting="scale" label="Skala">
        <Pick options={options} value={scale.known ? scale.name : OWN} onChange={choose} />
      </SettingField>
      {scale.known ? (
        <table className={styles.bands} aria-label={`Skala ${scale.name}`}>
          <thead>
            <tr>
              <th scope="col">Capaian (%)</th>
              <th scope="col">Predikat</th>
            </tr>
          </thead>
          <tbody>
            {scale.rows.map(({ from, to, label }) => (
              <tr key={label}>
                <td>{to === "" ? `${from} ke atas` : `${from || "Kurang dari 0"} s.d. ${to}`}</td>
                <td>{label}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ScaleRows scale={scale} problems={parts.form.problems} onChange={(now) => set({ scale: now })} />
      )}
    </FormSection>
  );
}
