import Glibc
import PantauDomain
import PantauInbox

/// The new ledger beside the old one, until it takes its place.
struct LedgerSwap {
  let workspace: Workspace
  let asOf: Instant

  var newPath: RawPath { workspace.root / "sipantau.db.baru" }

  /// What a rebuild that was cut short left, or one whose ledger did not come into force.
  func removeUnfinished() throws(Stop) {
    try adapting { () throws(InboxFailure) in
      for ending in ["", "-wal", "-shm", "-journal"] { try removeFile(newPath + ending) }
    }
  }

  /// Both must be closed. The old one keeps its bytes under another name before the new one takes its place by one rename.
  ///
  /// - Returns: the old one's name; nil where there was none.
  func putInForce() throws(Stop) -> String? {
    try adapting { () throws(InboxFailure) in
      let path = workspace.ledgerPath
      try synchronizeFileSystem(of: workspace.root)
      var kept: String?
      if exists(path) {
        let name = try keep(path)
        // What a ledger that could not be opened had still to take over; beside the new one it would spoil it.
        if exists(path + "-wal") { try addName(path + "-wal", to: workspace.root / (name + "-wal")) }
        kept = name
      }
      for ending in ["-wal", "-shm"] { try removeFile(path + ending) }
      try replaceFile(path, by: newPath)
      return kept
    }
  }

  private func keep(_ path: RawPath) throws(InboxFailure) -> String {
    var count = 1
    while true {
      let name = "sipantau.db.lama-\(Destination.stamp(asOf))" + (count == 1 ? "" : "-\(count)")
      do throws(InboxFailure) {
        try addName(path, to: workspace.root / name)
        return name
      } catch  where error.code == EEXIST {
        count += 1
      }
    }
  }
}

extension RawPath {
  fileprivate static func + (path: RawPath, ending: String) -> RawPath {
    RawPath(bytes: path.bytes + Array(ending.utf8))
  }
}
