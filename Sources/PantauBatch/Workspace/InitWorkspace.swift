import PantauDomain
import PantauInbox
import ShippedSeeds

extension Workspace {
  /// Makes a workspace: folders, configuration, seeds, and a drop folder for every office.
  /// - Throws: status 78 where there is one already, 74 where it cannot be written.
  package static func initialize(at path: String) throws(Stop) -> Workspace {
    let root = RawPath(path)
    guard !exists(root / settingsName) else {
      throw Stop(
        .unusable,
        Phrase(
          id: "\(root) sudah berisi ruang kerja (\(settingsName)); tidak ada yang diubah.",
          en: "\(root) already holds a workspace (\(settingsName)); nothing was changed."))
    }
    try adapting { () throws(InboxFailure) in
      for folder in ["seeds", "masuk/pusat", "arsip", "ditolak", MadeReceipt.folder, "keluaran"] {
        try makeFolders(root / folder)
      }
      for (name, bytes) in ShippedSeeds.files where !exists(root / "seeds" / name) {
        try writeFile(bytes, to: root / "seeds" / name)
      }
    }
    let reference = try Reference(folder: root / "seeds")
    try adapting { () throws(InboxFailure) in
      for region in reference.registry.regions { try makeFolders(root / "masuk" / region.code.description) }
      // Last, because a workspace is one only from here on.
      try writeFile(Array(Settings.initialFile.utf8), to: root / settingsName)
    }
    return try Workspace(at: path)
  }
}
