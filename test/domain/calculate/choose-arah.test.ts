import { chooseArah } from "../../../src/domain/calculate/choose-arah";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { iku, number, words } from "../report/records-builder";

const falling = { target: number("IKU!C5", 8), realisasiKinerja: number("IKU!D5", 9), indikator: words("IKU!B5", "Keluhan Warga") };
const chosen = (indikator: Settings["indikator"]): Settings => ({ ...defaultSettings, indikator });

it.each<[string, Parameters<typeof iku>[0], Settings, "naik" | "turun", string]>([
  ["nobody", falling, defaultSettings, "naik", "bawaan"],
  ["the stated capaian", { ...falling, capaian: number("IKU!E5", 87.5) }, defaultSettings, "turun", "capaian"],
  ["a stated capaian that fits neither", { ...falling, capaian: number("IKU!E5", 99) }, defaultSettings, "naik", "bawaan"],
  ["the table", { ...falling, arah: "naik", arahSaid: true, capaian: number("IKU!E5", 87.5) }, defaultSettings, "naik", "tabel"],
  ["the settings", { ...falling, arah: "naik", arahSaid: true }, chosen({ "keluhan warga": { arah: "turun" } }), "turun", "pilihan"],
  ["settings of another indicator", { ...falling, arah: "turun", arahSaid: true }, chosen({ keluhan: { arah: "naik" } }), "turun", "tabel"],
  ["settings of the quarters only", falling, chosen({ "keluhan warga": { triwulan: "kumulatif" } }), "naik", "bawaan"],
])("%s", (_, given, settings, arah, arahFrom) => {
  expect(chooseArah(iku(given), settings)).toMatchObject({ iku: { arah }, arahFrom });
});
