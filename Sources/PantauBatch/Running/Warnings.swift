import Logging
import PantauInbox
import PantauLedger

/// What a batch tells whoever looks after it, while it goes on: Indonesian first, then English.
enum Warnings {
  static func notLookedInto(_ failure: InboxFailure) -> Logger.Message {
    """
    \(shown(failure.path)): folder tidak dapat dibuka (\(failure.reason)); isinya belum diambil. Periksa hak akses dan \
    panjang namanya. / folder could not be opened (\(failure.reason)); what is in it was not taken. Check its permissions \
    and the length of its name.
    """
  }

  static func noOfficeFolder(_ failure: InboxFailure) -> Logger.Message {
    """
    \(shown(failure.path)): folder kantor tidak dapat dibuat (\(failure.reason)). Periksa hak akses masuk/, atau buat \
    sendiri. / the office's folder could not be made (\(failure.reason)). Check the permissions of masuk/, or make it \
    by hand.
    """
  }

  static func notTaken(_ failure: InboxFailure) -> Logger.Message {
    """
    \(shown(failure.path)): tidak dapat dipindahkan (\(failure.reason)); berkas tetap di tempatnya. Periksa hak akses \
    foldernya. / could not be moved (\(failure.reason)); the file stays where it is. Check the permissions of its folder.
    """
  }

  static func stillWritten(_ path: RawPath) -> Logger.Message {
    """
    \(shown(path.description)): masih ditulis pengirimnya; dibaca pada putaran berikutnya. / its sender is still writing \
    it; it is read by the next batch.
    """
  }

  static func notPlaced(_ claim: Claim, _ failure: InboxFailure) -> Logger.Message {
    """
    \(claim.destination ?? shown(failure.path)): berkas kiriman nomor \(claim.submission ?? 0) tidak dapat disimpan di sini \
    (\(failure.reason)); barisnya sudah tercatat. Pindahkan berkas lain yang ada di tempat itu, atau pulihkan dari \
    cadangan. / the file of submission \(claim.submission ?? 0) could not be put here (\(failure.reason)); its rows are in \
    the ledger. Move away whatever else lies there, or restore the file from a backup.
    """
  }

  static func forgotten(_ destination: String) -> Logger.Message {
    """
    \(destination): berkas dari putaran yang terputus, yang tidak tercatat di buku besar; baca catatan di sampingnya. / \
    a file of a batch that was cut short, and of which the ledger knows nothing; see the note beside it.
    """
  }

  /// A path may be as long as the system allows, and longer.
  private static func shown(_ path: String) -> String {
    path.count <= 240 ? path : path.prefix(160) + " … " + path.suffix(60)
  }
}
