import { Dropdown, makeStyles, Option } from "@fluentui/react-components";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
});

interface PickProps<T extends string> {
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly small?: boolean;
  readonly "aria-label"?: string;
}

/** One of several from a list that unfolds: the browser's own loses events in some of Office's windows. */
export function Pick<T extends string>({ options, value, onChange, small = false, ...field }: PickProps<T>) {
  const styles = useStyles();
  return (
    <Dropdown
      {...field}
      className={styles.dropdown}
      size={small ? "small" : "medium"}
      value={options.find((option) => option.value === value)?.label ?? ""}
      selectedOptions={[value]}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChange(optionValue as T)}
    >
      {options.map((option) => (
        <Option key={option.value} value={option.value}>
          {option.label}
        </Option>
      ))}
    </Dropdown>
  );
}
