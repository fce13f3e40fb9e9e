import { Input } from "@fluentui/react-components";
import { Choice } from "./Choice";
import { capPresets } from "./draft";
import { FormSection } from "./FormSection";
import { Pick } from "../Pick";
import { SettingField, type FormParts } from "./SettingField";
import { decimalsOptions, efisiensiOptions, fallingOptions, zeroOptions } from "./worked-examples";

const caps = [
  { value: "none", label: "Tanpa batas" },
  ...capPresets.map((preset) => ({ value: preset, label: `Paling tinggi ${preset} %` })),
  { value: "other", label: "Batas lain" },
] as const;

/** How capaian and efisiensi are reckoned and shown. */
export function CapaianSection(parts: FormParts) {
  const { draft, set } = parts.form;
  const wrong = parts.strict && parts.form.problems.has("cap");
  return (
    <FormSection title="Perhitungan">
      <SettingField {...parts} setting="fallingFormula" label="Rumus capaian bila makin rendah makin baik">
        <Choice options={fallingOptions} value={draft.fallingFormula} onChange={(fallingFormula) => set({ fallingFormula })} />
      </SettingField>
      <SettingField {...parts} setting="zeroTarget" label="Target 0 dan realisasi 0, makin rendah makin baik">
        <Choice options={zeroOptions} value={draft.zeroTarget} onChange={(zeroTarget) => set({ zeroTarget })} />
      </SettingField>
      <SettingField {...parts} parts setting="cap" label="Batas capaian" hint="Serapan anggaran tidak pernah dibatasi.">
        <>
          <Pick aria-label="Batas capaian" options={caps} value={draft.cap.preset} onChange={(preset) => set({ cap: { ...draft.cap, preset } })} />
          {draft.cap.preset === "other" && (
            <Input
              aria-label="Batas lain (%)"
              aria-invalid={wrong}
              value={draft.cap.text}
              inputMode="decimal"
              contentAfter="%"
              onChange={(_, { value }) => set({ cap: { preset: "other", text: value } })}
            />
          )}
        </>
      </SettingField>
      <SettingField {...parts} setting="decimals" label="Angka di belakang koma pada persentase">
        <Choice horizontal options={decimalsOptions} value={`${draft.decimals}`} onChange={(decimals) => set({ decimals: Number(decimals) })} />
      </SettingField>
      <SettingField {...parts} setting="efisiensi" label="Rumus efisiensi">
        <Choice options={efisiensiOptions} value={draft.efisiensi} onChange={(efisiensi) => set({ efisiensi })} />
      </SettingField>
    </FormSection>
  );
}
