import { anggaran } from "./anggaran";
import { keluaran } from "./keluaran";
import { pegawaiGolongan } from "./pegawai-golongan";
import { pegawaiJabatan } from "./pegawai-jabatan";
import { profil } from "./profil";
import { realisasiIku } from "./realisasi-iku";
import type { TableTemplate } from "./table-template";
import { targetIku } from "./target-iku";

/** The named tables in the order of their sheets. */
export const tableTemplates: readonly TableTemplate[] = [profil, targetIku, realisasiIku, anggaran, keluaran, pegawaiGolongan, pegawaiJabatan];
