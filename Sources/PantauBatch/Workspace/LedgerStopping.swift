import PantauDomain
import PantauLedger

extension Stop {
  init(lostLedger workspace: Workspace) {
    let place = workspace.ledgerPath
    self.init(
      .damaged,
      Phrase(
        id:
          "\(place): buku besar tidak ada, padahal arsip/, ditolak/ atau tanda-terima/ berisi kiriman yang pernah diambil. Buat lagi dari arsip: sipantau rebuild. Atau pulihkan sipantau.db dari cadangan terakhir, lalu jalankan sipantau rebuild.",
        en:
          "\(place): the ledger is not there, but arsip/, ditolak/ or tanda-terima/ hold submissions that were taken. Make it again from the archive: sipantau rebuild. Or restore sipantau.db from the last backup, then run sipantau rebuild."
      ))
  }

  init(_ failure: LedgerFailure) {
    let place = failure.place
    switch failure.kind {
    case .damaged, .foreign:
      self.init(
        .damaged,
        Phrase(
          id:
            "\(place): buku besar rusak (\(failure.reason)). Hentikan semua putaran, lalu buat lagi dari arsip dengan sipantau rebuild, atau pulihkan sipantau.db dari cadangan terakhir; lihat docs/administrator.md.",
          en:
            "\(place): the ledger is damaged (\(failure.reason)). Stop all batches, then make it again from the archive with sipantau rebuild, or restore sipantau.db from the last backup; see docs/administrator.md."
        ))
    case .newer, .missing:
      self.init(
        .unusable,
        Phrase(
          id:
            "\(place): buku besar ini dari versi Sipantau yang lebih baru, atau tidak ada (\(failure.reason)). Pasang versi terbaru.",
          en:
            "\(place): this ledger is of a newer version of Sipantau, or not there (\(failure.reason)). Install the latest version."
        ))
    case .busy:
      self.init(
        .busy,
        Phrase(
          id: "\(place): sedang dipakai proses lain (\(failure.reason)). Coba lagi sebentar.",
          en: "\(place): another process holds it (\(failure.reason)). Try again shortly."))
    case .cannotOpen, .cannotRead, .cannotWrite, .refused:
      self.init(
        .inputOutput,
        Phrase(
          id:
            "\(place): tidak dapat dibaca atau ditulis (\(failure.reason)). Periksa ruang disk dan hak akses, lalu jalankan lagi; tidak ada kiriman yang hilang.",
          en:
            "\(place): could not be read or written (\(failure.reason)). Check disk space and permissions, then run again; no submission is lost."
        ))
    }
  }
}
