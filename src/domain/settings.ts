import * as z from "zod/mini";

/** One band of a predikat scale: from `from` per cent (inclusive) up to the next higher band. */
const bandSchema = z.object({ from: z.number(), label: z.string().check(z.minLength(1)) });

export const settingsSchema = z.object({
  /** The report year; `null`: read from the workbook (the profile, else the year most titles name). */
  year: z.nullable(z.int().check(z.gte(2000), z.lte(2100))),
  /** Name of the office; `null`: read from the workbook. */
  instansi: z.nullable(z.string().check(z.minLength(1))),
  /** Formula for indicators where lower is better: (2T − R) / T or T / R. */
  fallingFormula: z.enum(["2T-R", "T/R"]),
  /** Capaian is held to this many per cent; `null`: no cap. Serapan is never capped: that would hide overspending. */
  cap: z.nullable(z.number().check(z.positive())),
  /** Decimals of a shown percentage; rounding is half up. */
  decimals: z.int().check(z.gte(1), z.lte(4)),
  /** The bands of the predikat, highest first; the last one begins at or below 0. */
  scale: z.object({ name: z.string(), bands: z.array(bandSchema).check(z.minLength(2)) }),
  paper: z.enum(["A4", "F4"]),
});

/** The workbook's choices: the regulation holds no formula, no scale and no rounding rule (PermenPANRB 53/2014). */
export type Settings = z.infer<typeof settingsSchema>;
export type Scale = Settings["scale"];

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

export const defaultSettings: Settings = {
  year: null,
  instansi: null,
  fallingFormula: "2T-R",
  cap: null,
  decimals: 2,
  scale: permendagri86,
  paper: "A4",
};
