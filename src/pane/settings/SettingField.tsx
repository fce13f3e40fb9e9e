import { Button, Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { SettingIssue } from "../../domain/assessment";
import { cellName, type CellRef } from "../../domain/grid";
import type { Settings } from "../../domain/settings";
import { sourceOf, sourceText } from "./source";
import type { DraftModel } from "./use-draft";

const useStyles = makeStyles({
  setting: { marginBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  source: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minHeight: "24px", color: tokens.colorNeutralForeground3 },
  reset: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXXS}`, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, textDecorationLine: "underline" },
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  issue: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusWarningForeground1 },
});

/** What every setting needs to know of the form. */
export interface FormParts {
  readonly form: DraftModel;
  readonly issues: readonly SettingIssue[];
  /** Problems are told once saving was tried, so that nobody is scolded while typing. */
  readonly strict: boolean;
  readonly onGo: (ref: CellRef) => void;
}

interface SettingFieldProps extends FormParts {
  readonly setting: keyof Settings;
  readonly label: string;
  readonly hint?: string;
  /** Several controls, each with a name of its own. */
  readonly parts?: boolean;
  readonly children: ReactElement;
}

/** One setting: its control, who says its present value, the way back, and what is wrong with it. */
export function SettingField({ form, issues, strict, onGo, setting, label, hint, parts = false, children }: SettingFieldProps) {
  const styles = useStyles();
  const id = useId();
  const source = sourceOf(setting, form.draft, form.base);
  const weaker = sourceOf(setting, form.base, form.base);
  const problem = strict ? form.problems.get(setting) : undefined;
  const back = weaker === "profil" ? "Ikuti tabel Profil" : "Kembali ke bawaan";
  return (
    <div className={styles.setting} data-setting={setting} data-source={source}>
      {parts ? (
        <div role="group" aria-labelledby={id} className={styles.parts}>
          <p id={id} className={styles.label}>
            {label}
          </p>
          {children}
          {problem !== undefined && <p className={styles.problem}>{problem}</p>}
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        </div>
      ) : (
        <Field label={label} {...(hint !== undefined && { hint })} {...(problem !== undefined && { validationMessage: problem, validationState: "error" as const })}>
          {children}
        </Field>
      )}
      <div className={styles.source}>
        <span>{sourceText[source]}</span>
        {source === "panel" && (
          <Button className={styles.reset} appearance="transparent" size="small" aria-label={`${back}: ${label}`} onClick={() => form.reset(setting)}>
            {back}
          </Button>
        )}
      </div>
      {issues
        .filter((issue) => issue.setting === setting)
        .map(({ message, at }) => (
          <p key={message} className={styles.issue}>
            {message}{" "}
            {at && (
              <Button size="small" aria-label={`Ke sel ${cellName(at)}, lembar ${at.sheet}`} onClick={() => onGo(at)}>
                Ke sel {cellName(at)}
              </Button>
            )}
          </p>
        ))}
    </div>
  );
}
