import { makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What it comes to, e.g. a worked example. */
  readonly note?: string;
}

interface ChoiceProps<T extends string> {
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly horizontal?: boolean;
}

/** One of a few, all in sight. The field around it names it. */
export function Choice<T extends string>({ options, value, onChange, horizontal = false, ...field }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <RadioGroup {...field} layout={horizontal ? "horizontal" : "vertical"} value={value} onChange={(_, data) => onChange(data.value as T)}>
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          label={
            <>
              {option.label}
              {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
