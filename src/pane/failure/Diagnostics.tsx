import { CopyText } from "../CopyText";
import { diagnosticsText } from "../diagnostics";

/** The error for a maintainer, to copy. */
export function Diagnostics({ error }: { readonly error: unknown }) {
  return <CopyText what="diagnostik" text={diagnosticsText(error)} />;
}
