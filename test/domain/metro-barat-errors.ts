/** Everything that is wrong in the LAKIP 2022 of Kecamatan Metro Barat, as its tables and text show it. */
export interface Statement {
  /** What a reviewer would say of the document. */
  readonly says: string;
  /** Where which rule has to say so: rule → "Sheet!A1 A2, Other sheet!B3", the first cell of each finding. */
  readonly found: Readonly<Record<string, string>>;
}

export const errors: readonly Statement[] = [
  { says: "Staff by golongan: Kec. Gol IV has a Jumlah and no education", found: { "staff-breakdown-present": "Pegawai Golongan!G8" } },
  { says: "Ganjar Asri, Gol III: 5 in the row, 6 stated", found: { "staff-row-sums": "Pegawai Golongan!G14" } },
  { says: "S-2: 1 in the column, 2 stated", found: { "staff-column-sums": "Pegawai Golongan!F21" } },
  { says: "TOTAL 44, the Jumlah column 45, the cells 43", found: { "staff-grand-total": "Pegawai Golongan!G21" } },
  { says: "Staff by eselon: Kec. 23 against 22, Mulyosari 11 against 10", found: { "staff-row-sums": "Pegawai Eselon!G5 G9" } },
  { says: "TOTAL 65, the rows 64, the cells 66", found: { "staff-grand-total": "Pegawai Eselon!G10" } },
  { says: "PNS 47 against 44 or 45; Kec. 17 against 16, Mulyosari 8 against 7", found: { "staff-tables-agree": "Pegawai Eselon!C5 D9 C10" } },
  { says: "The sentence's 84, 45 and 39 against 65, 47 and 19", found: { "staff-text-agrees": "Narasi!B85 B85 B85" } },

  { says: "Nilai AKIP stands in the comparison only, and empty", found: { "iku-set-equal-everywhere": "Tabel 3.2!B11", "required-cell-filled": "Tabel 3.2!D11" } },
  { says: "IKM is an index in %, and its target has no % where the others have", found: { "unit-fits-indicator": "Tabel 3.2!C7", "percent-scale-uniform": "IKU 2022!C5" } },
  { says: "An increase of 15 % is one of 15 points", found: { "change-in-points-or-percent": "Narasi!B153" } },
  { says: "PBB: no increase yet is a fall", found: { "change-worded-truly": "Narasi!B154" } },
  { says: "Sangat berhasil holds on another scale than the chosen one", found: { "predikat-matches-scale": "Narasi!B201" } },
  { says: "Sasaran and indicator are named differently in Bab II", found: { "sasaran-worded-alike": "Narasi!B121 B130" } },
  { says: "Prosentase, Presentase, Presentasi", found: { "persentase-spelled": "IKU 2022!B5 B8, Narasi!B123" } },
  { says: "Only one earlier year is compared", found: { "several-years-present": "Tabel 3.2!D4" } },

  { says: "Percentages cut, rounded to 100 with money left, wrong", found: { "serapan-matches-figures": "Realisasi Anggaran!E8 E9 E14 E15 E17 E19" } },
  { says: "The text repeats them", found: { "text-percentage-true": "Narasi!B167 B170 B181 B184 B188 B192" } },
  { says: "Both totals leave kegiatan 3.b out", found: { "parts-sum-to-total": "Realisasi Anggaran!C20 D20" } },
  { says: "11 kegiatan stated, 10 listed", found: { "counts-match-text": "Narasi!B197" } },
  { says: "Names differ from Bab I and from the official list", found: { "program-worded-alike": "Narasi!B47", "name-matches-nomenclature": "Realisasi Anggaran!B9 B10 B12, Narasi!B47" } },

  {
    says: "Outputs: Dokumen against Bulan, OB against bulan, 12 B",
    found: { "output-unit-same": "Masukan Keluaran!D6 D7 D8 D13 D14 D15 D16 D21 D22 D23 D24 D25 D30 D31 D36 D37 D38 D43 D44 D49 D50 D51 D52 D57 D62 D67 C68" },
  },
  { says: "11 of 12 months with 99,94 % absorbed", found: { "output-met-if-absorbed": "Masukan Keluaran!D36" } },
  { says: "Columns headed (Rp.) hold bundles and months", found: { "column-unit-true": "Masukan Keluaran!C4 C11 C19 C28 C34 C41 C47 C55 C60 C65" } },
  { says: "Units other than the nomenclature's", found: { "output-unit-official": "Masukan Keluaran!C8 C14 C22 C23 C24 C25 C30 C31 C36 C37 C38 C52" } },

  { says: "Years of other reports", found: { "year-is-report-year": "Narasi!B8 B12 B107 B109 B150" } },
  { says: "3.3 and 1.4 twice, the letter a twice, 2.1.3 out of turn", found: { "numbering-unique": "Realisasi Anggaran!A15, Narasi!B79 B89 B183 B194" } },
  { says: "Kelurahan Margorejo is none of the four", found: { "unit-name-known": "Realisasi Anggaran!B19, Masukan Keluaran!A64, Narasi!B191" } },
  { says: "Analyses 3, 4 and 6 and the PK are missing, 5 and 7 are words only", found: { "bab3-complete": "IKU 2022!A3 A3 A3 A3, Realisasi Anggaran!A4 A4" } },
  {
    says: "Amounts and percentages typed as text",
    found: { "number-stored-as-text": "IKU 2022!E5 C6 D6, Tabel 3.2!G9, Realisasi Anggaran!C6 D6 E6, Masukan Keluaran!C5 D5, Luas Wilayah!C4" },
  },
];
