import Logging
import PantauInbox
import PantauLedger

extension GroupIntake {
  /// What lies among the claims and is none of them goes where somebody will find it, with a note beside it. It is not
  /// read: without its folder nobody can say for whom it may report, and perhaps the ledger has its rows already.
  func setStraysAside(besides claims: [Claim]) throws(Stop) {
    let known = claims.map { RawPath(bytes: $0.path) }
    for stray in try adapting({ () throws(InboxFailure) in try workspace.claims.strays(besides: known) }) {
      do throws(InboxFailure) {
        let destination = Destination.forgotten(stray, digest: try workspace.claims.contentDigest(of: stray))
        let note = workspace.root / (destination + Destination.listEnding)
        // Nothing may ever have been set aside before.
        if let folder = note.parent { try makeFolders(folder) }
        try writeFile(Array(Strays.note.utf8), to: note)
        try workspace.claims.move(stray, to: workspace.root / destination)
        log.warning(Warnings.forgotten(destination))
      } catch {
        // It harms nobody where it lies.
        log.warning(Warnings.notTaken(error))
      }
    }
  }
}

private enum Strays {
  static let note = """
    Berkas ini sudah diambil dari masuk/ oleh putaran yang terputus, tetapi buku besar tidak mencatatnya (mungkin
    sipantau.db dipulihkan dari cadangan yang lebih lama). Kantor pengirimnya tidak diketahui lagi.
    Yang harus dilakukan: lihat kode_wilayah di dalamnya, lalu salin ke masuk/<kode>/ bila isinya belum tercatat.

    A batch that was cut short had taken this file from masuk/, but the ledger has no record of it (perhaps an older
    copy of sipantau.db was put back). Which office sent it is no longer known.
    What to do: see which kode_wilayah it has, and copy it to masuk/<code>/ if its rows are not yet in the ledger.

    """
}
