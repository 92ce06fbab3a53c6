import Glibc
import PantauDomain
import PantauInbox
import PantauLedger

extension Workspace {
  func owner(of path: RawPath) -> DropOwner {
    let folder = path.components.count > 1 ? path.components[0] : nil
    return DropOwner(folder: folder, registry: reference.registry, acceptsRootFiles: settings.acceptsRootFiles)
  }
}

extension WorkspaceLock {
  /// - Throws: status 75 where another batch holds the workspace.
  static func take(in workspace: Workspace) throws(Stop) -> WorkspaceLock {
    try take(workspace.lockPath) { holder in
      Phrase(
        id: "Putaran lain sedang memakai ruang kerja ini (\(holder)). Tunggu sampai selesai, lalu jalankan lagi.",
        en: "Another batch holds this workspace (\(holder)). Wait until it is done, then run again.")
    }
  }

  /// Held by a watch as long as it goes on, beside the lock that each of its batches takes.
  /// - Throws: status 75 where another watch looks after the workspace.
  static func takeWatch(in workspace: Workspace) throws(Stop) -> WorkspaceLock {
    try take(workspace.watchLockPath) { holder in
      Phrase(
        id: "Ruang kerja ini sudah dijaga oleh sipantau watch lain (\(holder)). Satu saja cukup.",
        en: "Another sipantau watch looks after this workspace already (\(holder)). One is enough.")
    }
  }

  private static func take(_ path: RawPath, whenBusy: (String) -> Phrase) throws(Stop) -> WorkspaceLock {
    let note = "pid \(getpid()), \(Clock.now().written(in: .wib))"
    let outcome = try adapting { () throws(InboxFailure) in try WorkspaceLock.take(path, note: note) }
    switch consume outcome {
    case .held(let lock): return lock
    case .busy(let holder): throw Stop(.busy, whenBusy(holder))
    }
  }
}

extension Workspace {
  /// False also for the empty file that is left where a first batch was cut short.
  fileprivate var hasLedger: Bool { exists(ledgerPath) && (try? fileSize(ledgerPath)) != 0 }

  /// Whether files were taken and the ledger that knows them is gone. One made anew would number them again from 1.
  func hasLostLedger() throws(Stop) -> Bool {
    try adapting { () throws(InboxFailure) in
      if hasLedger { return false }
      for folder in [archive, setAside] {
        if try !filesBelow(folder).allSatisfy(\.isTemporary) { return true }
      }
      return try filesBelow(receipts).contains(where: ReceiptCheck.isReceipt)
    }
  }
}

extension Ledger {
  /// To write in, by who holds the workspace; a new workspace gets its ledger.
  /// - Throws: status 65 where the ledger is damaged or lost.
  static func open(_ workspace: Workspace) throws(Stop) -> Ledger {
    if try workspace.hasLostLedger() { throw Stop(lostLedger: workspace) }
    return try adapting { () throws(LedgerFailure) in
      try Ledger(path: workspace.ledgerPath.text, requirements: workspace.reference.requirements, create: true)
    }
  }

  /// To look into: no file is made, lest it belong to somebody who only looks.
  /// - Throws: status 65 where the ledger is damaged or lost.
  static func openToLook(_ workspace: Workspace) throws(Stop) -> Ledger {
    if try workspace.hasLostLedger() { throw Stop(lostLedger: workspace) }
    let requirements = workspace.reference.requirements
    return try adapting { () throws(LedgerFailure) in
      workspace.hasLedger
        ? try Ledger(path: workspace.ledgerPath.text, requirements: requirements, create: false)
        : try Ledger(emptyFor: requirements)
    }
  }
}
