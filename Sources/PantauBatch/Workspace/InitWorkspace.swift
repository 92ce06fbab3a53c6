import Logging
import PantauDomain
import PantauInbox
import ShippedSeeds

extension Workspace {
  /// Makes a workspace: folders, configuration, seeds, locks, and a drop folder for every office.
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
      try DropFolder(path: root / "masuk").makeOfficeFolders(reference.registry)
      // Whoever locks the workspace first, root for a backup for instance, would else own what the service must open.
      for name in [lockName, watchLockName] where !exists(root / name) { try writeFile([], to: root / name) }
      // Last, because a workspace is one only from here on.
      try writeFile(Array(Settings.initialFile.utf8), to: root / settingsName)
    }
    return try Workspace(at: path)
  }
}

extension DropFolder {
  /// Makes the folders that offices lack: all of them in a new workspace, later those of offices that came into the seeds.
  /// What lies there already stays as it is; the drop folder itself, which may be a mount, is not made.
  func makeOfficeFolders(_ registry: Registry) throws(InboxFailure) {
    guard exists(path) else { return }
    for region in registry.regions where !exists(path / region.code.description) {
      try makeFolders(path / region.code.description)
    }
  }
}

extension Workspace {
  /// Where that cannot be done the offices that have folders must not wait.
  func makeOfficeFolders(log: Logger) {
    do throws(InboxFailure) {
      try drops.makeOfficeFolders(reference.registry)
    } catch {
      log.warning(Warnings.noOfficeFolder(error))
    }
  }
}
