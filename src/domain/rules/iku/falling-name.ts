/** What is wanted low, however it is counted. */
const FALLING = /\b(?:kemiskinan|penduduk miskin|keluarga miskin|stunting|gizi buruk|pengangguran|kematian|kesakitan|keluhan|pengaduan|aduan|temuan|kecelakaan|kriminalitas|kejahatan|pelanggaran|putus sekolah|kebakaran|kekerasan|perceraian|inflasi|gini|ketimpangan|kawasan kumuh|permukiman kumuh|tunggakan|kerugian)\b/iu;
/** Time that people wait, whatever for. */
const WAITING = /\b(?:waktu|lama(?:nya)?) (?:tunggu|antre|antrean|menunggu)\b/iu;
/** What is done against it is wanted high. */
const RISING = /penurunan|pengurangan|penanganan|penyelesaian|pengentasan|pencegahan|penanggulangan|pengendalian|pemberantasan|tindak ?lanjut|ditindaklanjuti|tertangani|ditangani|terselesaikan|diselesaikan|selesai|terlayani|tercegah|bebas|respons?\b|cakupan|dibina|menerima|mendapat|memperoleh|bantuan|pelayanan|layanan|mitigasi|kesiapsiagaan|kepuasan|sesuai|tepat waktu|non|tanpa|tidak ada|ketahanan/iu;

/** Its name tells that lower is better. */
export const isFallingName = (name: string): boolean => (FALLING.test(name) && !RISING.test(name)) || (WAITING.test(name) && !/penurunan|pengurangan|sesuai|tepat/iu.test(name));
