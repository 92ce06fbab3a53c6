package import PantauDomain
package import PantauInbox
import PantauIntake
import PantauLedger

/// One folder with everything of one installation: drop folder, archive, ledger, workbooks, configuration, seeds.
package struct Workspace: Sendable {
  package let root: RawPath
  package let settings: Settings
  package let reference: Reference

  /// - Throws: status 78 where there is no workspace, or its configuration or seeds cannot be used.
  package init(at path: String) throws(Stop) {
    let root = RawPath(path)
    let file = root / Workspace.settingsName
    guard exists(file) else {
      throw Stop(
        .unusable,
        Phrase(
          id:
            "\(root) bukan ruang kerja Sipantau: tidak ada \(Workspace.settingsName). Buat dengan: sipantau init \(root)",
          en:
            "\(root) is no Sipantau workspace: there is no \(Workspace.settingsName). Make one with: sipantau init \(root)"
        ))
    }
    self.root = root
    let text = try adapting { () throws(InboxFailure) in String(decoding: try readFile(file), as: UTF8.self) }
    settings = try SettingsFile(name: file.description).read(text)
    reference = try Reference(folder: root / "seeds")
  }

  static let settingsName = "sipantau.yaml"
  static let lockName = ".kunci"
  static let watchLockName = ".penjaga"

  package var drops: DropFolder { DropFolder(path: root / "masuk") }
  package var claims: ClaimFolder { ClaimFolder(path: root / ".proses", dropFolder: drops) }
  package var archive: RawPath { root / "arsip" }
  package var setAside: RawPath { root / "ditolak" }
  package var receipts: RawPath { root / MadeReceipt.folder }
  package var output: RawPath { root / "keluaran" }
  package var ledgerPath: RawPath { root / "sipantau.db" }
  package var lockPath: RawPath { root / Workspace.lockName }
  package var watchLockPath: RawPath { root / Workspace.watchLockName }

  /// What the ledger may build on from one report to the next.
  var basis: Basis {
    Basis(seeds: reference.digest.description, rules: settings.rules, version: Version.current)
  }

  package func output(of week: ReportingWeek) -> RawPath { output / week.description }
}
