import * as z from "zod/mini";

/** One band of a predikat scale: from `from` per cent (inclusive) up to the next higher band. */
const bandSchema = z.object({ from: z.number(), label: z.string().check(z.minLength(1)) });

const scaleSchema = z.object({ name: z.string().check(z.minLength(1)), bands: z.array(bandSchema).check(z.minLength(2)) }).check(
  z.refine(({ bands }) => bands.every(({ from }, i) => i === 0 || from < (bands[i - 1]?.from ?? Infinity))),
  z.refine(({ bands }) => (bands.at(-1)?.from ?? 1) <= 0),
);

/** How one indicator is reckoned, where that differs from what its table says. */
export const indikatorSchema = z.object({
  /** Higher ("naik") or lower ("turun") is better. */
  arah: z.optional(z.enum(["naik", "turun"])),
  /** Quarters add up ("kumulatif") or the last filled one counts ("terakhir"). */
  triwulan: z.optional(z.enum(["kumulatif", "terakhir"])),
});

/** Who signs below the tables; an empty text leaves its line blank. */
export const penandatanganSchema = z.object({
  tempat: z.string(), tanggal: z.string(), jabatan: z.string(), nama: z.string(), pangkat: z.string(),
  /** 18 digits, as text: Excel keeps 15 of a number. */
  nip: z.string(),
});

export const settingsSchema = z.object({
  /** The report year; `null`: read from the workbook (the profile, else the year most titles name). */
  year: z.nullable(z.int().check(z.gte(2000), z.lte(2100))),
  /** Name of the office; `null`: read from the workbook. */
  instansi: z.nullable(z.string().check(z.minLength(1))),
  /** A quarterly report: everything "sampai dengan Triwulan n"; `null`: the whole year. */
  triwulan: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  /** Formula for indicators where lower is better: (2T − R) / T or T / R. */
  fallingFormula: z.enum(["2T-R", "T/R"]),
  /** A falling indicator with target 0 and realisasi 0: not defined, or 100 %. Every other target of 0 is n/a. */
  zeroTarget: z.enum(["n/a", "100"]),
  /** Capaian is held to this many per cent; `null`: no cap. Serapan is never capped: that would hide overspending. */
  cap: z.nullable(z.number().check(z.positive())),
  /** Decimals of a shown percentage; rounding is half up. */
  decimals: z.int().check(z.gte(1), z.lte(4)),
  /** The bands of the predikat, highest first; the last one begins at or below 0. */
  scale: scaleSchema,
  /** capaian − serapan (only where capaian ≥ 100) · capaian / serapan · the K/L formula with capaian as CRO. */
  efisiensi: z.enum(["selisih", "rasio", "pmk"]),
  paper: z.enum(["A4", "F4"]),
  /** By `wordsKey` of the indicator's name. */
  indikator: z.record(z.string(), indikatorSchema),
  penandatangan: z.nullable(penandatanganSchema),
});

/** The workbook's choices: the regulation holds no formula, no scale and no rounding rule (PermenPANRB 53/2014). */
export type Settings = z.infer<typeof settingsSchema>;
export type Scale = Settings["scale"];
export type Triwulan = NonNullable<Settings["triwulan"]>;
export type Penandatangan = NonNullable<Settings["penandatangan"]>;

/** Permendagri 86/2017: values between two printed bands (90.99 and 91) belong to the lower one. */
export const permendagri86: Scale = {
  name: "Permendagri 86/2017",
  bands: [
    { from: 91, label: "Sangat Tinggi" },
    { from: 76, label: "Tinggi" },
    { from: 66, label: "Sedang" },
    { from: 51, label: "Rendah" },
    { from: 0, label: "Sangat Rendah" },
  ],
};

export const lan239: Scale = {
  name: "LAN 239/2003",
  bands: [
    { from: 85, label: "Sangat Berhasil" },
    { from: 70, label: "Berhasil" },
    { from: 55, label: "Cukup Berhasil" },
    { from: 0, label: "Tidak Berhasil" },
  ],
};

/** In use as coloured lights; the bands are those of capaian. */
export const lampuLaluLintas: Scale = {
  name: "Lampu lalu lintas",
  bands: [
    { from: 100, label: "Sangat Berhasil" },
    { from: 75, label: "Berhasil" },
    { from: 55, label: "Cukup" },
    { from: 0, label: "Kurang" },
  ],
};

/** The scales that are offered by name. */
export const knownScales: readonly Scale[] = [permendagri86, lan239, lampuLaluLintas];

export const defaultSettings: Settings = {
  year: null,
  instansi: null,
  triwulan: null,
  fallingFormula: "2T-R",
  zeroTarget: "n/a",
  cap: null,
  decimals: 2,
  scale: permendagri86,
  efisiensi: "selisih",
  paper: "A4",
  indikator: {},
  penandatangan: null,
};
