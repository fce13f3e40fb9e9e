import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircle12Filled } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent } from "react";
import type { BoundTable } from "../../domain/assessment";
import { columnName } from "../../domain/grid";
import type { ColumnRole } from "../../domain/assessment";
import { columnPlace, showing } from "../binding/peek-place";
import { roleName } from "../../domain/role-name";

/** More stripes than these are no picture any more. */
const MOST = 24;

const useStyles = makeStyles({
  picture: { display: "flex", flexWrap: "wrap", gap: "2px", margin: `${tokens.spacingVerticalXS} 0` },
  stripe: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 34px",
    maxWidth: "68px",
    minWidth: 0,
    padding: 0,
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    position: "relative",
    overflow: "hidden",
    cursor: "pointer",
    ":hover": { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  unused: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  doubtful: { border: `1px dashed ${tokens.colorStatusWarningForeground1}` },
  letter: { ...typographyStyles.caption2Strong, display: "flex", alignItems: "center", justifyContent: "center", gap: "2px", width: "100%", minHeight: "18px" },
  mark: { display: "inline-flex", color: tokens.colorStatusWarningForeground1 },
  head: { width: "100%", height: "4px", marginBottom: "1px", backgroundColor: tokens.colorCompoundBrandStroke, forcedColorAdjust: "none", "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  words: { display: "flex", flexDirection: "column", justifyContent: "center", width: "100%", height: "132px", padding: `${tokens.spacingVerticalXS} 0`, writingMode: "vertical-rl", transform: "rotate(180deg)", textAlign: "start" },
  line: { display: "block", maxHeight: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  role: { ...typographyStyles.caption1Strong, lineHeight: "15px" },
  heading: { ...typographyStyles.caption2, lineHeight: "14px", color: tokens.colorNeutralForeground2 },
  none: { fontStyle: "italic", fontWeight: tokens.fontWeightRegular },
  total: { width: "100%", height: "4px", backgroundColor: tokens.colorNeutralForeground3, forcedColorAdjust: "none", "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "pre" },
  more: { ...typographyStyles.caption1, alignSelf: "center", color: tokens.colorNeutralForeground2 },
});

interface ColumnPictureProps {
  readonly table: BoundTable;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Columns that the user is asked about. */
  readonly doubtful: ReadonlySet<number>;
  /** Leads to where the column's role is changed. */
  readonly onColumn: (column: number) => void;
}

/** A table in small: a stripe per column with its letter, its role and its heading; arrow keys move among them. */
export function ColumnPicture({ table, roles, doubtful, onColumn }: ColumnPictureProps) {
  const styles = useStyles();
  const picture = useRef<HTMLDivElement>(null);
  const columns = [...roles.keys()].slice(0, MOST);
  const [chosen, setChosen] = useState<number | null>(null);
  const active = chosen !== null && columns.includes(chosen) ? chosen : columns[0];
  const move = (event: KeyboardEvent): void => {
    const at = columns.indexOf(active ?? 0);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: columns.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    picture.current?.querySelectorAll<HTMLElement>("button")[Math.min(Math.max(to, 0), columns.length - 1)]?.focus();
  };
  const head = table.headerRows.slice(0, 3);
  return (
    <div ref={picture} className={styles.picture} role="group" aria-label="Gambar kolom; panah kiri dan kanan berpindah kolom" onKeyDown={move}>
      {columns.map((column) => {
        const role = roles.get(column) ?? "other";
        const heading = table.headings.get(column) ?? "";
        const isDoubtful = doubtful.has(column);
        return (
          <button
            key={column}
            type="button"
            className={mergeClasses(styles.stripe, role === "other" && styles.unused, isDoubtful && styles.doubtful)}
            tabIndex={column === active ? 0 : -1}
            title={`${columnName(column)} · ${heading || "tanpa judul"} · ${roleName(role)}`}
            data-column={columnName(column)}
            data-role={role}
            {...showing(columnPlace(table, column))}
            onFocus={() => setChosen(column)}
            onClick={() => onColumn(column)}
          >
            <span className={styles.letter}>
              {isDoubtful && (
                <span className={styles.mark}>
                  <QuestionCircle12Filled aria-hidden />
                </span>
              )}
              <span className={styles.unseen}>Kolom </span>
              {columnName(column)}
              <span className={styles.unseen}>{isDoubtful ? ", perlu dipastikan, dibaca sebagai " : ", dibaca sebagai "}</span>
            </span>
            {head.map((row) => (
              <span key={row} className={styles.head} />
            ))}
            <span className={styles.words}>
              <span className={mergeClasses(styles.line, styles.role, role === "other" && styles.none)}>{roleName(role)}</span>
              <span className={styles.unseen}>, {heading === "" ? "tanpa judul" : "judul "}</span>
              <span className={mergeClasses(styles.line, styles.heading)}>{heading}</span>
            </span>
            {table.totalRows.length > 0 && <span className={styles.total} />}
          </button>
        );
      })}
      {roles.size > MOST && <span className={styles.more}>dan {roles.size - MOST} kolom lagi</span>}
    </div>
  );
}
