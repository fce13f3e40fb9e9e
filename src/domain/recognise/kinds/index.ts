import type { Kind } from "../kind";
import { anggaran } from "./anggaran";
import { anggaranMultiTahun } from "./anggaran-multi-tahun";
import { arithmetic } from "./arithmetic";
import { bandingTahun } from "./banding-tahun";
import { capaianIku } from "./capaian-iku";
import { efisiensi } from "./efisiensi";
import { keluaran } from "./keluaran";
import { narasi } from "./narasi";
import { pegawaiGolongan } from "./pegawai-golongan";
import { pegawaiJabatan } from "./pegawai-jabatan";
import { pegawaiJenisKelamin } from "./pegawai-jenis-kelamin";
import { realisasiIku } from "./realisasi-iku";
import { renstra } from "./renstra";
import { targetIku } from "./target-iku";
import { triwulan } from "./triwulan";

/** Every kind; the first that matches a block wins, so the more particular ones stand first. */
export const kinds: readonly Kind[] = [
  narasi, keluaran, efisiensi, bandingTahun, realisasiIku, triwulan, renstra, anggaranMultiTahun, anggaran, capaianIku, targetIku,
  pegawaiGolongan, pegawaiJabatan, pegawaiJenisKelamin, arithmetic,
];
