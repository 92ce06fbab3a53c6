import PantauDomain
import PantauGrid

/// Every coloured word, and what it says.
var wordTable: SmallTable {
  let entries: [(kind: String, words: [(String, Tone, String)])] = [
    ("Lampu", Light.byGravity.map { ($0.word, $0.tone, meaning(of: $0)) }),
    ("Status laporan", ReportStatus.allCases.map { ($0.rawValue, $0.tone, meaning(of: $0)) }),
    ("Tahapan", StageStatus.allCases.map { ($0.word, $0.tone, meaning(of: $0)) }),
    ("Dokumen", DocumentStatus.allCases.map { ($0.word, $0.tone, meaning(of: $0)) }),
    ("NPHD", GrantStatus.allCases.map { ($0.word, $0.tone, meaning(of: $0)) }),
    ("Tingkat hambatan", ObstacleLevel.allCases.map { ($0.word, $0.tone, meaning(of: $0)) }),
    ("Arah perubahan", Direction.allCases.map { ($0.rawValue, $0.tone, meaning(of: $0)) }),
  ]
  return SmallTable(
    headers: ["Jenis", "Kata", "Arti"], spans: [4, 5, 15],
    rows: entries.flatMap { kind, words in
      words.map { word, tone, meaning in [.text(kind), .text(word, tone), .text(meaning)] }
    })
}

private func meaning(of light: Light) -> String {
  switch light {
  case .red: "Ada sedikitnya satu temuan galat."
  case .yellow: "Tidak ada galat, tetapi ada sedikitnya satu peringatan."
  case .green: "Tidak ada galat maupun peringatan."
  case .grey: "Tidak wajib melapor dan tidak ikut siklus yang sedang berjalan."
  }
}

private func meaning(of status: ReportStatus) -> String {
  switch status {
  case .complete: "Semua formulir wajib tiba sebelum batas waktu."
  case .late: "Semua formulir wajib tiba, tetapi lewat batas waktu."
  case .partial: "Batas waktu lewat; sebagian formulir wajib belum tiba."
  case .absent: "Batas waktu lewat; belum ada formulir wajib yang tiba."
  case .waiting: "Belum lengkap, batas waktu belum lewat."
  case .notRequired: "Tidak ada formulir yang wajib pada pekan ini."
  }
}

private func meaning(of status: StageStatus) -> String {
  switch status {
  case .notStarted: "Belum dimulai."
  case .running: "Sedang berjalan."
  case .hindered: "Berjalan dengan hambatan."
  case .finished: "Sudah selesai."
  }
}

private func meaning(of status: DocumentStatus) -> String {
  switch status {
  case .missing: "Belum dibuat."
  case .inProgress: "Sedang disusun."
  case .present: "Sudah ada."
  case .notNeeded: "Dinyatakan tidak perlu oleh kantor; perlu diperiksa."
  }
}

private func meaning(of status: GrantStatus) -> String {
  switch status {
  case .notDiscussed: "Usulan hibah belum dibahas."
  case .underDiscussion: "Usulan hibah sedang dibahas."
  case .inspectorateReview: "Rencana anggaran sedang direviu Inspektorat."
  case .agreed: "Besaran disepakati, belum ditandatangani."
  case .signed: "NPHD sudah ditandatangani."
  case .amended: "NPHD ditandatangani dan sudah diubah dengan adendum."
  }
}

private func meaning(of level: ObstacleLevel) -> String {
  switch level {
  case .low: "Ditangani wilayah sendiri."
  case .medium: "Ditangani dengan bantuan provinsi."
  case .high: "Ditangani provinsi; hambatan provinsi sendiri dibawa ke kementerian."
  case .critical: "Dibawa ke kementerian."
  }
}

private func meaning(of direction: Direction) -> String {
  switch direction {
  case .better: "Lebih maju daripada pekan lalu."
  case .worse: "Lebih mundur daripada pekan lalu, atau hambatan baru."
  case .other: "Berubah, bukan lebih maju dan bukan lebih mundur."
  }
}
