import { screen, waitFor } from "@testing-library/react";
import type { Assessment, IndikatorChoice } from "../../src/domain/assessment";
import type { Workbook } from "../../src/domain/grid";
import type { Settings } from "../../src/domain/settings";
import { choiceNames, mergeChoices, storedChoices } from "../../src/domain/settings-store";
import { renderPane } from "./render-pane";
import { metroBarat } from "./sample-assessment";
import { StandInPort } from "./stand-in-port";

const indikator: readonly IndikatorChoice[] = [
  { key: "nilai akip", name: "Nilai AKIP", arah: "naik", arahFrom: "bawaan", triwulan: "terakhir" },
  { key: "angka stunting", name: "Angka stunting", arah: "turun", arahFrom: "capaian", triwulan: "terakhir" },
];

/** The choices of a profile count before the defaults, those kept in the workbook before both: as in the program. */
export const assessWith =
  (profil: Partial<Settings>, more: Partial<Assessment> = {}) =>
  (_: unknown, { names }: Workbook): Assessment => ({ ...metroBarat, indikator, settings: mergeChoices([storedChoices(names).choices, profil]), ...more });

/** The pane with its settings in sight; `kept` says what is kept in the workbook. */
export async function openSettings(profil: Partial<Settings> = {}, stored: Partial<Settings> = {}, more: Partial<Assessment> = {}) {
  const pane = renderPane(assessWith(profil, more), Object.assign(new StandInPort(), { names: choiceNames(stored) }));
  await screen.findByRole("tab", { name: "Periksa" });
  await pane.user.click(screen.getByRole("button", { name: "Pengaturan" }));
  await screen.findByRole("heading", { name: "Pengaturan" });
  return { ...pane, kept: () => storedChoices(pane.port.names).choices };
}

export const setting = (key: keyof Settings): HTMLElement => document.querySelector<HTMLElement>(`[data-setting="${key}"]`)!;
export const source = (key: keyof Settings): string | undefined => setting(key).dataset["source"];
export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
export const isClosed = (): Promise<void> => waitFor(() => expect(screen.queryByRole("heading", { name: "Pengaturan" })).toBeNull());
