"""What offices write: offices and roles, never people."""

OFFICERS = ["Kepala Bidang Politik Dalam Negeri", "Kepala Badan", "Sekretaris Badan", "Operator SiPantau",
            "Kasubbid Pendidikan Politik", "Tim Pemantauan Kabupaten", "Analis Kebijakan"]

STAGE_NOTES = ["Berjalan sesuai jadwal", "Menunggu petunjuk teknis", "Koordinasi dengan KPU setempat",
               "Data dukung menyusul", "Dilaksanakan di seluruh kecamatan", "", "", ""]

HINDRANCES = ["Kapal perintis tidak beroperasi karena gelombang 4 meter", "Anggaran belum tersedia pada DPA",
              "Jaringan internet di distrik terputus", "Gedung sekretariat masih dipakai sekolah"]

DOCUMENT_NOTES = ["Salinan ada di arsip badan", "Sedang diparaf Bagian Hukum", "Menunggu tanda tangan kepala daerah",
                  "", "", ""]

GRANT_REASONS = {
    "K1": ["Rasionalisasi RAB putaran kedua", "Selisih usulan dan kemampuan daerah"],
    "K2": ["Usulan melebihi kemampuan fiskal", "APBD perubahan hanya menampung 60 persen"],
    "K3": ["Kepala daerah dinas luar sampai pekan depan"],
    "K4": ["RAB masih direviu Inspektorat", "Catatan hasil reviu belum ditindaklanjuti"],
    "K5": ["Belum ada undangan pembahasan"],
    "K7": ["NPHD dengan KPU sudah ditandatangani"],
    "K10": ["Perubahan APBD belum disahkan DPRD"],
}

GRANT_STEPS = ["Rapat TAPD dijadwalkan ulang", "Surat Sekda kepada Inspektorat", "Pendampingan oleh Kesbangpol provinsi",
               "Pembahasan dilanjutkan pekan depan"]

# (category, stage, level, what, whom, what is done)
OBSTACLES = [
    ("H01", "PK00A", "tinggi", "RAB hibah KPU belum disepakati dengan TAPD", "BINAKEUDA/ITJEN", "Rapat mediasi bersama TAPD"),
    ("H03", "PM06", "sedang", "Sekretariat PPS menempati balai desa yang rusak", "BINAADWIL", "Usulan sewa gedung"),
    ("H05", "PM02F", "sedang", "Pemilih di pulau terluar belum rekam KTP-el", "DUKCAPIL/KPU", "Jemput bola perekaman dijadwalkan"),
    ("H12", "PM10", "tinggi", "Gelombang tinggi menunda kapal pengangkut kotak suara", "BMKG/POLRI", "Penjadwalan ulang kapal"),
    ("H13", "PM10", "tinggi", "Banjir memutus jalan menuju gudang logistik", "BNPB/KPU", ""),
    ("H14", "PM10", "kritis", "Gangguan keamanan di dua distrik pegunungan", "POLRI/TNI", "Pengamanan tambahan diminta"),
    ("H16", "PM10", "sedang", "Pesawat perintis hanya dua kali sepekan", "KPU", "Permintaan jadwal tambahan"),
    ("H17", "", "rendah", "Jaringan internet kantor sering terputus", "PUSDATIN", "Laporan dikirim dari kantor provinsi"),
    ("H08", "PM07B", "sedang", "Perusakan alat peraga sosialisasi", "BAWASLU", "Klarifikasi oleh Bawaslu"),
    ("H09", "PM07B", "rendah", "Laporan dugaan ketidaknetralan aparatur desa", "", "Pembinaan oleh Inspektorat"),
]

ACTIVITIES = [
    ("rapat_koordinasi", "Rapat koordinasi Forkopimda persiapan pengamanan Pemilu", "Disepakati posko bersama"),
    ("rapat_koordinasi", "Pembahasan RAB hibah Pilkada dengan TAPD, KPU dan Bawaslu", "Notulen ditandatangani"),
    ("pemantauan", "Pemantauan penetapan daftar calon tetap di KPU", "Berjalan lancar"),
    ("pemantauan", "Peninjauan gudang logistik KPU", "Gudang siap, satu pintu rusak"),
    ("sosialisasi", "Sosialisasi pendidikan politik bagi pemilih pemula", "120 peserta dari 6 sekolah"),
    ("bimtek", "Bimbingan teknis pengisian laporan mingguan", "Seluruh operator kecamatan hadir"),
    ("pelaporan", "Penyusunan laporan triwulan perkembangan politik", ""),
    ("lainnya", "Fasilitasi verifikasi keabsahan organisasi kemasyarakatan", ""),
]
