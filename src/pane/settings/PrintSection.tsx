import { Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Penandatangan } from "../../domain/settings";
import { Choice } from "./Choice";
import { FormSection } from "./FormSection";
import { SettingField, type FormParts } from "./SettingField";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column" },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

const papers = [
  { value: "A4", label: "A4" },
  { value: "F4", label: "F4/Folio (8,5 × 13 inci)" },
] as const;

const lines: readonly { readonly part: keyof Penandatangan; readonly label: string; readonly example: string }[] = [
  { part: "tempat", label: "Tempat", example: "misalnya Kota Contoh" },
  { part: "tanggal", label: "Tanggal", example: "misalnya 31 Januari 2025" },
  { part: "jabatan", label: "Jabatan", example: "misalnya Camat Contoh" },
  { part: "nama", label: "Nama", example: "" },
  { part: "pangkat", label: "Pangkat/golongan", example: "misalnya Pembina Tk. I" },
  { part: "nip", label: "NIP", example: "18 angka" },
];

/** The paper, and who signs below the tables. */
export function PrintSection(parts: FormParts) {
  const styles = useStyles();
  const id = useId();
  const { draft, set, problems } = parts.form;
  const problem = parts.strict ? problems.get("nip") : undefined;
  return (
    <FormSection title="Cetak">
      <SettingField {...parts} setting="paper" label="Kertas">
        <Choice options={papers} value={draft.paper} onChange={(paper) => set({ paper })} />
      </SettingField>
      <SettingField {...parts} parts setting="penandatangan" label="Penanda tangan" hint="Baris yang kosong tidak dicetak.">
        <>
          {lines.map(({ part, label, example }) => {
            const wrong = part === "nip" && problem !== undefined;
            return (
              <div key={part} className={styles.part}>
                <Label htmlFor={`${id}-${part}`}>{label}</Label>
                <Input
                  id={`${id}-${part}`}
                  value={draft.penandatangan[part]}
                  placeholder={example}
                  maxLength={200}
                  aria-invalid={wrong}
                  {...(wrong && { "aria-describedby": `${id}-wrong` })}
                  onChange={(_, { value }) => set({ penandatangan: { ...draft.penandatangan, [part]: value } })}
                />
                {wrong && (
                  <span id={`${id}-wrong`} className={styles.problem}>
                    {problem}
                  </span>
                )}
              </div>
            );
          })}
        </>
      </SettingField>
    </FormSection>
  );
}
