import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircle16Filled } from "@fluentui/react-icons";
import { columnName } from "../../domain/grid";
import type { Place } from "../../domain/place-reference";
import type { ColumnRole } from "../../domain/assessment";
import { columnPlace, showing } from "../binding/peek-place";
import type { RoleOptions } from "./role-options";
import { RolePick } from "./RolePick";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.1fr)", columnGap: tokens.spacingHorizontalS, alignItems: "center", padding: `${tokens.spacingVerticalXXS} 0` },
  name: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  doubt: { ...typographyStyles.caption1, gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  mark: { display: "inline-flex", flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

interface ColumnRowProps {
  readonly place: Place;
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole;
  readonly options: RoleOptions;
  /** What is in doubt of it. */
  readonly doubts: readonly string[];
  readonly onRole: (column: number, role: ColumnRole) => void;
}

/** One column: its letter and heading, what it is read as, and what is in doubt of it. */
export function ColumnRow({ place, column, heading, role, options, doubts, onRole }: ColumnRowProps) {
  const styles = useStyles();
  const letter = columnName(column);
  return (
    <li className={styles.row} data-row-of={letter} {...showing(columnPlace(place, column))}>
      <p className={styles.name}>
        <b>{letter}</b> {heading || "(tanpa judul)"}
      </p>
      <RolePick label={`Kolom ${letter}, ${heading || "tanpa judul"}, dibaca sebagai`} value={role} options={options} onChange={(next) => onRole(column, next)} />
      {doubts.map((text) => (
        <p key={text} className={styles.doubt}>
          <span className={styles.mark}>
            <QuestionCircle16Filled aria-hidden />
          </span>
          {text}
        </p>
      ))}
    </li>
  );
}
