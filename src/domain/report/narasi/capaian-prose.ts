import { roundHalfUp } from "../../calculate/decimals";
import { mean } from "../../calculate/mean";
import { choosePredikat } from "../../calculate/predikat";
import { capaianNote } from "../captions";
import { ikuRows, roundedCapaian, type IkuRow } from "../iku-table";
import type { ReportInput } from "../report-table";
import { heading, instansiText, missing, paragraph, percentText, periodText, type Prose } from "./prose";

type Given = Pick<ReportInput, "records" | "settings">;

/** Section 3.1: how performance was measured, how many indicators reached their targets, and the means. */
export function capaianProse({ records, settings }: Given): Prose[] {
  const rows = ikuRows(records);
  const period = periodText(records);
  if (rows.length === 0) return paragraph(missing("Tabel IKU dengan target dan realisasi"));
  const capaian = rows.map(({ iku }) => roundedCapaian(iku, settings));
  const known = capaian.filter((each) => each !== null);
  const reached = known.filter((each) => each.gte(100)).length;
  const unknown = rows.length - known.length;
  const average = rounded(capaian, settings.decimals);
  return [
    ...paragraph(
      `Kinerja ${instansiText(records)}${period === "" ? "" : ` ${period}`} diukur dengan membandingkan realisasi setiap indikator kinerja dengan targetnya.`,
      capaianNote(rows.map(({ iku: { arah, indikator } }) => ({ arah, name: indikator.text })), settings),
    ),
    ...paragraph(
      `Dari ${rows.length} indikator kinerja, ${reached} indikator mencapai atau melampaui target dan ${known.length - reached} indikator belum mencapai target.`,
      unknown > 0 ? `Capaian ${unknown} indikator belum dapat dihitung (n/a).` : null,
      average ? `Rata-rata capaian ${unknown > 0 ? `${known.length} indikator yang dapat dihitung` : "seluruh indikator"} adalah ${percentText(average, settings.decimals)}${predikatText(choosePredikat(average, settings.scale), settings.scale.name)}.` : null,
    ),
    ...perSasaran(rows, { records, settings }),
  ];
}

const predikatText = (predikat: string | null, scale: string): string => (predikat === null ? "" : ` dengan predikat ${predikat} menurut skala ${scale}`);

/** The mean of every sasaran, where there are several. */
function perSasaran(rows: readonly IkuRow[], { settings }: Given): Prose[] {
  const numbers = [...new Set(rows.filter(({ iku }) => iku.sasaran).map(({ number }) => number))];
  if (numbers.length < 2) return [];
  return [
    heading("Capaian menurut sasaran strategis"),
    ...numbers.flatMap((number) => {
      const own = rows.filter((row) => row.number === number);
      const average = rounded(own.map(({ iku }) => roundedCapaian(iku, settings)), settings.decimals);
      const said = average ? `${percentText(average, settings.decimals)}${predikatText(choosePredikat(average, settings.scale), settings.scale.name)}` : "belum dapat dihitung (n/a)";
      return paragraph(`Sasaran “${own[0]?.iku.sasaran?.text ?? ""}” diukur dengan ${own.length} indikator; rata-rata capaiannya ${said}.`);
    }),
  ];
}

function rounded(values: Parameters<typeof mean>[0], decimals: number) {
  const exact = mean(values);
  return exact && roundHalfUp(exact, decimals);
}
