import PantauDomain
import PantauInbox

/// The folder that forms are written to.
struct FormFolder: Sendable {
  let path: RawPath
  let replaces: Bool

  /// A form that nobody has filled in yet must not be taken for a report.
  /// - Throws: status 64 where the folder lies in the workspace's drop folder.
  func refuseDropFolder(of workspace: Workspace) throws(Stop) {
    guard resolved(path).isInside(resolved(workspace.drops.path)) else { return }
    throw Stop(
      .usage,
      Phrase(
        id: "\(path) terletak di folder masuk; formulir di sana akan dibaca sebagai laporan. Pilih folder lain.",
        en: "\(path) lies in the drop folder; forms there would be taken for reports. Choose another folder."))
  }

  /// - Parameter names: folders below it; `.` is itself.
  /// - Throws: status 74 where one of them has something in it, unless it may be replaced. Hidden files do not count.
  func require(_ names: [String]) throws(Stop) {
    if replaces { return }
    for name in names {
      let folder = name == "." ? path : path / name
      guard let first = try reaching({ () throws(InboxFailure) in try visibleNames(in: folder) }).first else {
        continue
      }
      throw Stop(
        .inputOutput,
        Phrase(
          id:
            "\(folder) tidak kosong (\(first)); tidak ada yang ditulis. Pilih folder lain, atau --force untuk mengganti formulir yang ada.",
          en:
            "\(folder) is not empty (\(first)); nothing was written. Choose another folder, or --force to replace the forms there."
        ))
    }
  }

  func write(_ files: [FormFile]) throws(Stop) {
    try reaching { () throws(InboxFailure) in
      for file in files {
        let place = path / file.name
        if let folder = place.parent { try makeFolders(folder) }
        try writeUnsynchronized(file.bytes, to: place, isAlone: false)
      }
    }
  }

  /// Once for all of them: after it they are there also when the power goes.
  func synchronize() throws(Stop) {
    try reaching { () throws(InboxFailure) in try synchronizeFileSystem(of: path) }
  }

  private func reaching<Result>(_ body: () throws(InboxFailure) -> Result) throws(Stop) -> Result {
    do throws(InboxFailure) {
      return try body()
    } catch {
      throw Stop(
        .inputOutput,
        Phrase(
          id:
            "\(error.path): formulir tidak dapat ditulis (\(error.operation)): \(error.reason). Periksa ruang disk dan hak akses, lalu ulangi dengan --force.",
          en:
            "\(error.path): forms could not be written (\(error.operation)): \(error.reason). Check disk space and permissions, then try again with --force."
        ))
    }
  }
}
