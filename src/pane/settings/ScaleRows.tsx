import { Button, Input, Label, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { ScaleDraft, ScaleRowDraft } from "./draft";
import type { Problems } from "./read-draft";

const useStyles = makeStyles({
  name: { display: "flex", flexDirection: "column", marginBottom: tokens.spacingVerticalS },
  rows: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  line: { display: "grid", gridTemplateColumns: "56px 56px minmax(0, 1fr) 24px", gap: tokens.spacingHorizontalXS, alignItems: "center", marginBottom: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: "100%", fontVariantNumeric: "tabular-nums" },
  problem: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
});

interface ScaleRowsProps {
  readonly scale: ScaleDraft;
  readonly problems: Problems;
  readonly onChange: (scale: ScaleDraft) => void;
}

/** The rows of an own scale. Holes and overlaps are told at once, at their row: a scale is right or wrong as a whole. */
export function ScaleRows({ scale, problems, onChange }: ScaleRowsProps) {
  const styles = useStyles();
  const id = useId();
  const edit = (at: number, change: Partial<ScaleRowDraft>): void => onChange({ ...scale, rows: scale.rows.map((row, index) => (index === at ? { ...row, ...change } : row)) });
  const whole = problems.get("scale");
  return (
    <>
      <div className={styles.name}>
        <Label htmlFor={`${id}-name`}>Nama skala</Label>
        <Input id={`${id}-name`} className={styles.input} value={scale.name} maxLength={100} onChange={(_, { value }) => onChange({ ...scale, name: value })} />
      </div>
      <div className={`${styles.line} ${styles.head}`} aria-hidden>
        <span>Dari (%)</span>
        <span>Sampai</span>
        <span>Predikat</span>
      </div>
      <ul className={styles.rows} aria-label="Baris skala">
        {scale.rows.map((row, index) => {
          const problem = problems.get(`scale.${index}`);
          const wrong = { "aria-invalid": problem !== undefined, ...(problem !== undefined && { "aria-describedby": `${id}-${index}` }) };
          return (
            <li key={index} data-scale-row={index}>
              <div className={styles.line}>
                <Input {...wrong} className={styles.input} size="small" inputMode="decimal" aria-label={`Dari, baris ${index + 1}`} value={row.from} onChange={(_, { value }) => edit(index, { from: value })} />
                <Input {...wrong} className={styles.input} size="small" inputMode="decimal" aria-label={`Sampai, baris ${index + 1}`} placeholder="∞" value={row.to} onChange={(_, { value }) => edit(index, { to: value })} />
                <Input {...wrong} className={styles.input} size="small" aria-label={`Predikat, baris ${index + 1}`} value={row.label} onChange={(_, { value }) => edit(index, { label: value })} />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete16Regular />}
                  aria-label={`Hapus baris ${index + 1}`}
                  onClick={() => onChange({ ...scale, rows: scale.rows.filter((_, other) => other !== index) })}
                />
              </div>
              {problem !== undefined && (
                <p id={`${id}-${index}`} className={styles.problem}>
                  {problem}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {whole !== undefined && <p className={styles.problem}>{whole}</p>}
      <Button size="small" onClick={() => onChange({ ...scale, rows: [...scale.rows, { from: "", to: "", label: "" }] })}>
        Tambah baris
      </Button>
    </>
  );
}
