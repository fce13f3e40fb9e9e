import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons";
import type { Assessment } from "../../domain/assessment";
import { kindName } from "../../domain/kind-name";

const useStyles = makeStyles({
  calm: { display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXXL} 0`, textAlign: "center" },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

function titleOf({ findings, failures }: Assessment): string {
  if (failures.length > 0) return "Tidak ada temuan dari pemeriksaan yang berjalan";
  return findings.length === 0 ? "Tidak ada yang janggal" : "Semua temuan sudah diabaikan";
}

/** Nothing to complain of, or nothing that stands: says what was looked at. */
export function NothingFound({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const kinds = [...new Set(assessment.tables.map(({ kind }) => kindName[kind]))];
  return (
    <div className={styles.calm}>
      <CheckmarkCircle32Regular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{titleOf(assessment)}</h2>
      <p className={styles.text}>
        {assessment.tables.length} tabel diperiksa: {kinds.join(", ")}.
      </p>
    </div>
  );
}
