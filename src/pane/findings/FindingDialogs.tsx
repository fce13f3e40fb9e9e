import type { Assessment } from "../../domain/assessment";
import type { CellEdit, Finding, Mend, Waiver } from "../../domain/finding";
import { waive } from "../../domain/waivers";
import type { FindingDialog, FindingWork } from "../use-finding-actions";
import { CopyDialog } from "./CopyDialog";
import { mendGroup } from "./mend-group";
import type { FindingTools } from "./tools";

interface FindingDialogsProps {
  readonly work: FindingWork;
  readonly assessment: Assessment;
  readonly tools: FindingTools | null;
  readonly today: string;
  readonly locked: boolean;
  readonly onWaive: (waiver: Waiver) => void;
  readonly onMend: (label: string, edits: readonly CellEdit[]) => void;
}

/** Who set something aside last in this workbook, else who signs the report. */
const authorOf = ({ waivers, settings }: Assessment): string => [...waivers.stale, ...waivers.kept].at(-1)?.author || settings.penandatangan?.nama || "";

const canMend = (finding: Finding): finding is Finding & { readonly mend: Mend } => finding.mend !== null;

/** What is asked in front of the findings, while something is. */
export function FindingDialogs({ work: { dialog, close, actions }, assessment, tools, today, locked, onWaive, onMend }: FindingDialogsProps) {
  if (dialog === null) return null;
  if (dialog.kind === "copy") return <CopyDialog text={dialog.text} onClose={close} />;
  if (tools === null) return null;
  const { finding }: Exclude<FindingDialog, { readonly kind: "copy" }> = dialog;
  const after = (work: () => void): void => {
    close();
    work();
  };
  if (dialog.kind === "waive") {
    return <tools.WaiveDialog finding={finding} author={authorOf(assessment)} date={today} onWaive={(reason, author) => after(() => onWaive(waive(finding, { reason, author, date: today })))} onCancel={close} />;
  }
  if (!canMend(finding)) return null;
  return <tools.MendDialog finding={finding} group={mendGroup(assessment.findings, finding.rule)} locked={locked} onApply={(label, edits) => after(() => onMend(label, edits))} onGo={actions.go} onCancel={close} />;
}
