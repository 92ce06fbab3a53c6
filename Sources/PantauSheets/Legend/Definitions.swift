import PantauGrid

/// Every figure of the workbook in a sentence.
var definitionTable: SmallTable {
  SmallTable(
    headers: ["Angka", "Arti"], spans: [6, 18], rows: definitions.map { [.text($0.0, .strong), .text($0.1)] })
}

/// What the codes of findings speak of.
var findingTable: SmallTable {
  SmallTable(
    headers: ["Kode", "Tentang"], spans: [6, 18], rows: families.map { [.text($0.0, .strong), .text($0.1)] })
}

private let definitions: [(String, String)] = [
  (
    "Tanggal acuan",
    "Hari Minggu dari pekan ini, atau tanggal posisi data bila lebih awal; semua hari dihitung dari sini."
  ),
  ("Kantor", "Kantor yang wajib melapor pada pekan ini."),
  ("Kepatuhan %", "Kantor berstatus Lengkap dibagi kantor yang wajib melapor."),
  (
    "Minggu berturut-turut",
    "Banyaknya pekan berturut-turut tanpa laporan, sampai pekan terakhir yang batas waktunya lewat."
  ),
  ("Laporan terakhir", "Pekan terakhir yang mempunyai baris diterima dari wilayah itu."),
  ("Waktu tiba", "Saat formulir wajib terakhir tiba pertama kali, menurut jam setempat kantor."),
  ("Dokumen wajib", "Dokumen wajib dari siklus berjalan dengan tenggat sampai tanggal acuan."),
  ("Dokumen ada", "Dokumen wajib yang dilaporkan ada."),
  ("Dokumen kurang", "Dokumen wajib dikurangi dokumen ada."),
  ("Kelengkapan %", "Dokumen ada dibagi dokumen wajib."),
  ("Hari lewat", "Hari dari tenggat sampai tanggal acuan, selama dokumen belum ada."),
  ("Tahapan lewat tenggat", "Tahapan yang jadwalnya sudah berakhir tetapi belum dilaporkan selesai."),
  ("NPHD wajib", "Hibah yang wajib dari siklus berjalan; ditandatangani termasuk yang sudah adendum."),
  ("Realisasi %", "Pencairan pertama dan kedua dibagi nilai NPHD."),
  ("Kurang", "Kebutuhan dikurangi barang baik yang diterima (diterima dikurangi rusak), paling sedikit nol."),
  ("Tenggat kirim", "Tenggat barang sampai di TPS dikurangi waktu tempuh kapal."),
  (
    "Logistik bermasalah",
    "Barang dengan temuan LOG-01, LOG-02, atau LOG-03: belum diterima, belum sampai, belum dikirim."
  ),
  ("Hambatan terbuka", "Hambatan berstatus baru, dikoordinasikan, atau ditangani."),
  (
    "Tingkat efektif",
    "Tingkat yang dilaporkan, naik bila tahapannya hampir atau sudah lewat, dan bila tidak diperbarui."
  ),
  ("Hambatan tinggi+", "Hambatan terbuka dengan tingkat efektif tinggi atau kritis."),
  ("Umur (hari)", "Hari dari tanggal kejadian sampai tanggal acuan."),
]

private let families: [(String, String)] = [
  ("LAP", "Pelaporan: belum ada, sebagian, terlambat, berulang, atau sama dengan pekan sebelumnya."),
  ("THP", "Tahapan: lewat tenggat, belum mulai, tertinggal, mundur, atau tidak selaras."),
  ("DOK", "Dokumen: belum ada, segera jatuh tempo, tidak lengkap, terlambat, atau nomornya kembar."),
  ("NPH", "NPHD: belum ditandatangani, tanpa kendala atau tindak lanjut, pencairan kurang atau berlebih."),
  ("LOG", "Logistik: kurang, belum terdistribusi, belum dikirim, atau belum dilaporkan."),
  ("HMB", "Hambatan: tanpa tindak lanjut, tanpa koordinasi, tidak diperbarui, lewat target, atau naik tingkat."),
  ("BRK, BRS", "Berkas dan barisnya: tidak terbaca, isian kosong atau salah, atau diperbaiki."),
  ("WIL, PER", "Kode wilayah dan periode pada baris: tidak dikenal, di luar kewenangan, terkunci, atau diperbaiki."),
]
