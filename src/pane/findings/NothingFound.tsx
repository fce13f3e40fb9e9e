import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons";
import type { Assessment } from "../../domain/assessment";
import { kindName } from "../../domain/kind-name";
import { UncheckedList } from "./UncheckedList";

const useStyles = makeStyles({
  calm: { display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXXL} 0`, textAlign: "center" },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nothing to complain of: says what was looked at. */
export function NothingFound({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const kinds = [...new Set(assessment.tables.map(({ kind }) => kindName[kind]))];
  return (
    <>
      <div className={styles.calm}>
        <CheckmarkCircle32Regular className={styles.icon} aria-hidden />
        <h2 className={styles.title}>Tidak ada yang janggal</h2>
        <p className={styles.text}>
          {assessment.tables.length} tabel diperiksa: {kinds.join(", ")}.
        </p>
      </div>
      <UncheckedList unchecked={assessment.unchecked} />
    </>
  );
}
