import { Dropdown, makeStyles, Option, OptionGroup } from "@fluentui/react-components";
import type { ColumnRole } from "../../domain/assessment";
import type { RoleOptions } from "./role-options";
import { roleName } from "../../domain/role-name";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  list: { maxHeight: "min(320px, 60vh)" },
});

interface RolePickProps {
  readonly label: string;
  readonly value: ColumnRole;
  readonly options: RoleOptions;
  readonly onChange: (role: ColumnRole) => void;
}

/** What a column holds, the likely first. */
export function RolePick({ label, value, options: { likely, others }, onChange }: RolePickProps) {
  const styles = useStyles();
  const listed = (roles: readonly ColumnRole[]) =>
    roles.map((role) => (
      <Option key={role} value={role}>
        {roleName(role)}
      </Option>
    ));
  return (
    <Dropdown aria-label={label} className={styles.dropdown} listbox={{ className: styles.list }} size="small" value={roleName(value)} selectedOptions={[value]} onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChange(optionValue as ColumnRole)}>
      <OptionGroup label="Paling mungkin">{listed(likely)}</OptionGroup>
      {others.length > 0 && <OptionGroup label="Lainnya">{listed(others)}</OptionGroup>}
    </Dropdown>
  );
}
