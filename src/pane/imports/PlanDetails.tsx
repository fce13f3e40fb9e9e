import { useState, type ReactNode } from "react";
import type { CellRef, Workbook } from "../../domain/grid";
import type { ImportPlan } from "../../domain/imports/import-plan";
import { Fold } from "../Fold";
import { AddedTable } from "./AddedTable";
import { ChangeTable } from "./ChangeTable";
import { IssueList } from "./IssueList";
import { KeptList } from "./KeptList";

interface PlanDetailsProps {
  readonly plan: ImportPlan;
  readonly workbook: Workbook;
  readonly onGo: (ref: CellRef) => void;
}

type Part = "issues" | "changes" | "added" | "kept";

/** Everything of a plan line by line; what has to be looked at before writing is unfolded. */
export function PlanDetails({ plan, workbook, onGo }: PlanDetailsProps) {
  const [open, setOpen] = useState<{ readonly [part in Part]: boolean }>({ issues: true, changes: true, added: true, kept: false });
  const { target, matched, added, kept, issues } = plan;
  const cells = matched.reduce((sum, { changes }) => sum + changes.length, 0);
  const column = workbook.tables.find(({ name }) => name === target.table)?.box.left ?? 1;
  const part = (name: Part, count: number, label: string, content: ReactNode): ReactNode =>
    count > 0 && (
      <Fold as="h2" label={`${label} (${count})`} open={open[name]} onToggle={(now) => setOpen((before) => ({ ...before, [name]: now }))}>
        {content}
      </Fold>
    );
  return (
    <>
      {part("issues", issues.length, "Perlu dilihat", <IssueList issues={issues} onGo={onGo} />)}
      {part("changes", cells, "Sel yang berubah", <ChangeTable lines={matched} onGo={onGo} />)}
      {part("added", added.length, "Baris baru", <AddedTable lines={added} />)}
      {part("kept", kept.length, "Hanya di buku kerja", <KeptList lines={kept} sheet={target.sheet} column={column} onGo={onGo} />)}
    </>
  );
}
