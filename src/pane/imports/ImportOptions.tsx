import { Checkbox, Field, makeStyles, tokens } from "@fluentui/react-components";
import { formatIndonesian } from "../../domain/indonesian-number";
import type { ExportUnit } from "../../domain/imports/export";
import type { ImportChoices, ImportPlan } from "../../domain/imports/import-plan";
import { Pick } from "../Pick";
import type { ReadFile } from "./use-import";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: `${tokens.spacingVerticalS} 0` },
});

const NONE = "none";

interface ImportOptionsProps {
  readonly plan: ImportPlan;
  readonly files: readonly ReadFile[];
  readonly choices: ImportChoices;
  readonly onChoose: (choices: Partial<ImportChoices>) => void;
}

/** What only the user can decide, each asked only where it matters. */
export function ImportOptions({ plan, files, choices, onChoose }: ImportOptionsProps) {
  const styles = useStyles();
  const { units, mustChooseUnit, issues, added } = plan;
  const hasPagu = files.some(({ read }) => read?.columns.some(({ meaning }) => meaning === "pagu"));
  const hasFormulas = choices.overFormulas || issues.some(({ kind }) => kind === "formula");
  return (
    <div className={styles.options}>
      {units.length > 1 && (
        <Field
          label={mustChooseUnit ? "Ekspor ini memuat beberapa SKPD. Pilih yang diimpor:" : "SKPD atau unit yang diimpor"}
          {...(mustChooseUnit ? { validationState: "warning", validationMessage: "Rencana dihitung setelah SKPD dipilih." } : {})}
        >
          <Pick options={[...(mustChooseUnit ? [{ value: NONE, label: "Pilih SKPD" }] : []), ...units.map((unit) => ({ value: unit.kode, label: unitText(unit) }))]} value={plan.unit?.kode ?? NONE} onChange={(unit) => onChoose({ unit: unit === NONE ? null : unit })} />
        </Field>
      )}
      {hasPagu && (
        <Field label="Pagu (DPA) diisikan ke kolom">
          <Pick options={PAGU} value={choices.pagu ?? NONE} onChange={(pagu) => onChoose({ pagu: pagu === NONE ? null : pagu })} />
        </Field>
      )}
      {(added.length > 0 || !choices.addLines) && !plan.target.isNew && (
        <Checkbox checked={choices.addLines} onChange={(_, data) => onChoose({ addLines: data.checked === true })} label="Tambahkan kegiatan yang belum ada di tabel" />
      )}
      {hasFormulas && <Checkbox checked={choices.overFormulas} onChange={(_, data) => onChoose({ overFormulas: data.checked === true })} label="Ganti rumus dengan angka ekspor" />}
    </div>
  );
}

const PAGU: readonly { readonly value: "none" | "pagu" | "pagu-perubahan"; readonly label: string }[] = [
  { value: NONE, label: "Menurut judul kolomnya" },
  { value: "pagu", label: "Pagu" },
  { value: "pagu-perubahan", label: "Pagu Perubahan" },
];

function unitText({ name, kode, skpd, lines, sums }: ExportUnit): string {
  const amount = sums.realisasi ?? sums.pagu;
  return `${skpd === null ? "" : "– "}${name === kode ? kode : `${name} (${kode})`}: ${lines} baris${amount ? `, Rp${formatIndonesian(amount)}` : ""}`;
}
