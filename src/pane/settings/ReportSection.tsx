import { Input } from "@fluentui/react-components";
import type { Assessment } from "../../domain/assessment";
import type { Triwulan } from "../../domain/settings";
import { FormSection } from "./FormSection";
import { Pick } from "../Pick";
import { SettingField, type FormParts } from "./SettingField";

const periods = [
  { value: "year", label: "Setahun penuh" },
  { value: "1", label: "Sampai dengan Triwulan I" },
  { value: "2", label: "Sampai dengan Triwulan II" },
  { value: "3", label: "Sampai dengan Triwulan III" },
  { value: "4", label: "Sampai dengan Triwulan IV" },
] as const;

interface ReportSectionProps extends FormParts {
  /** As the workbook says without the choices. */
  readonly found: Pick<Assessment, "instansi" | "year">;
}

/** Whose report it is, and of which time. */
export function ReportSection({ found, ...parts }: ReportSectionProps) {
  const { draft, set } = parts.form;
  return (
    <FormSection title="Laporan">
      <SettingField {...parts} setting="instansi" label="Nama instansi">
        <Input value={draft.instansi} placeholder={found.instansi ?? "Belum diketahui"} onChange={(_, { value }) => set({ instansi: value })} />
      </SettingField>
      <SettingField {...parts} setting="year" label="Tahun laporan">
        <Input value={draft.year} inputMode="numeric" maxLength={4} placeholder={found.year === null ? "Belum diketahui" : String(found.year)} onChange={(_, { value }) => set({ year: value })} />
      </SettingField>
      <SettingField {...parts} setting="triwulan" label="Periode laporan">
        <Pick options={periods} value={draft.triwulan === null ? "year" : `${draft.triwulan}`} onChange={(value) => set({ triwulan: value === "year" ? null : (Number(value) as Triwulan) })} />
      </SettingField>
    </FormSection>
  );
}
