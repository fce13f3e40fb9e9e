import { analisis } from "./analisis";
import { babIPegawai } from "./bab-i-pegawai";
import { bandingNasional } from "./banding-nasional";
import { bandingRenstra } from "./banding-renstra";
import { bandingTahun } from "./banding-tahun";
import { capaianIku } from "./capaian-iku";
import { efisiensi } from "./efisiensi";
import { formulirReviu } from "./formulir-reviu";
import { masukanKeluaran } from "./masukan-keluaran";
import { narasiBab3 } from "./narasi-bab3";
import { programPenunjang } from "./program-penunjang";
import { realisasiAnggaran } from "./realisasi-anggaran";
import { ringkasan } from "./ringkasan";
import type { ReportTable } from "./report-table";

/** The tables of Bab III in the order of their sheets; `composeReport` numbers them and closes with `hasilPemeriksaan`. */
export const reportTables: readonly ReportTable[] = [capaianIku, bandingTahun, bandingRenstra, bandingNasional, analisis, efisiensi, programPenunjang, masukanKeluaran, realisasiAnggaran, babIPegawai, ringkasan, narasiBab3, formulirReviu];
