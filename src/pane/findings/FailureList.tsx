import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RuleFailure } from "../../domain/finding";
import { CopyText } from "../CopyText";
import { diagnosticsText } from "../diagnostics";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
});

/** Rules that broke on this workbook, with what a maintainer needs to mend them. */
export function FailureList({ failures }: { readonly failures: readonly RuleFailure[] }) {
  const styles = useStyles();
  const [first, ...others] = failures;
  if (!first) return null;
  const text = [first, ...others].map(({ rule, error }) => `Pemeriksaan: ${rule}\n${diagnosticsText(error)}`).join("\n\n");
  return (
    <>
      <p className={styles.text}>
        {failures.length} pemeriksaan gagal karena kesalahan program, bukan karena data Anda; pemeriksaan lain tetap berjalan. Kirim diagnostik di bawah kepada pengelola add-in.
      </p>
      <CopyText what="diagnostik" text={text} />
    </>
  );
}
