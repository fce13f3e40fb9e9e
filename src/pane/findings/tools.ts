import type { ComponentType } from "react";
import { FilterPanel, type FilterPanelProps } from "./FilterPanel";
import { MendDialog, type MendDialogProps } from "./MendDialog";
import { WaiveDialog, type WaiveDialogProps } from "./WaiveDialog";

/** The parts of the pane for working on findings that most openings never need. */
export interface FindingTools {
  readonly FilterPanel: ComponentType<FilterPanelProps>;
  readonly MendDialog: ComponentType<MendDialogProps>;
  readonly WaiveDialog: ComponentType<WaiveDialogProps>;
}

export const findingTools: FindingTools = { FilterPanel, MendDialog, WaiveDialog };
