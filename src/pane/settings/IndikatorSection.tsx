import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { IndikatorChoice } from "../../domain/assessment";
import type { Settings } from "../../domain/settings";
import { Fold } from "../Fold";
import { Paged } from "../Paged";
import { FormSection } from "./FormSection";
import { IndikatorRow } from "./IndikatorRow";
import type { FormParts } from "./SettingField";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
});

type Entry = Settings["indikator"][string];

/** What is left out follows the workbook; an entry that says nothing is no entry. */
function withEntry(all: Settings["indikator"], key: string, entry: Entry): Settings["indikator"] {
  const others = Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));
  return Object.keys(entry).length === 0 ? others : { ...others, [key]: entry };
}

interface IndikatorSectionProps {
  /** As they are without the choices of the panel. */
  readonly indikator: readonly IndikatorChoice[];
  readonly form: FormParts["form"];
}

/** The direction of each indicator, and how its quarters come together. */
export function IndikatorSection({ indikator, form: { draft, set } }: IndikatorSectionProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const chosen = indikator.filter(({ key }) => draft.indikator[key] !== undefined).length;
  return (
    <FormSection title="Arah dan triwulan indikator">
      {indikator.length === 0 ? (
        <p className={styles.text}>Belum ada indikator yang dikenali.</p>
      ) : (
        <Fold label={`${indikator.length} indikator${chosen > 0 ? `, ${chosen} dipilih di panel` : ""}`} open={open} onToggle={setOpen}>
          <Paged items={indikator}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map((choice) => (
                  <IndikatorRow
                    key={choice.key}
                    choice={choice}
                    entry={draft.indikator[choice.key] ?? {}}
                    onChange={(entry) => set({ indikator: withEntry(draft.indikator, choice.key, entry) })}
                  />
                ))}
              </ul>
            )}
          </Paged>
        </Fold>
      )}
    </FormSection>
  );
}
