import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger

/// A workspace in a folder that goes when its test is done.
final class TrialWorkspace {
  /// The seeds of a new workspace are those of the whole country. Where a test writes workbooks, five regions are enough.
  enum Country {
    case whole, small
  }

  let path: String
  let workspace: Workspace

  init(_ country: Country = .small, settings: String? = nil) throws {
    path = try TrialWorkspace.emptyFolder() + "/kerja"
    // A new workspace keeps the seeds that it finds.
    if country == .small { try RawPath(path).writeSmallSeeds() }
    let made = try Workspace.initialize(at: path)
    if let settings { try made.root.write(Array(settings.utf8), to: "sipantau.yaml") }
    workspace = settings == nil ? made : try Workspace(at: path)
  }

  deinit {
    // What stays is in the system's folder for such things.
    try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }

  private static func emptyFolder() throws -> String {
    var template = Array((NSTemporaryDirectory() + "/sipantau-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw InboxFailure(path: "", operation: "mkdtemp", code: errno) }
    return String(cString: made)
  }

  func ledger() throws -> Ledger {
    try Ledger(path: path + "/sipantau.db", requirements: workspace.reference.requirements, create: true)
  }

  func batch(
    _ asOf: String, log: Logs.Log = Logs.silent, heldBytes: Int = Batch.usualHeldBytes,
    progress: PantauBatch.Progress = .unwatched
  ) throws -> Batch {
    Batch(
      workspace: workspace, asOf: try instant(asOf), settleSeconds: 0, log: log, heldBytes: heldBytes,
      progress: progress)
  }

  func run(_ asOf: String) throws -> BatchOutcome { try batch(asOf).run() }

  /// Without workbooks, which the whole country makes slow.
  func take(_ asOf: String, heldBytes: Int = Batch.usualHeldBytes) throws -> BatchOutcome {
    try batch(asOf, heldBytes: heldBytes).take()
  }

  func status(
    _ asOf: String, period: ReportingWeek? = nil, province: RegionCode? = nil, missing: StatusQuestion? = nil
  ) throws -> StatusBoard {
    try StatusBoard.make(
      workspace: workspace, asOf: instant(asOf), period: period, province: province, missing: missing)
  }

  /// - Parameter name: below the drop folder.
  func drop(_ text: String, as name: String) throws { try write(Array(text.utf8), to: "masuk/\(name)") }

  func write(_ bytes: [UInt8], to name: String) throws { try workspace.root.write(bytes, to: name) }
  func bytes(of name: String) throws -> [UInt8] { try readFile(workspace.root / name) }
  func text(of name: String) throws -> String { String(decoding: try bytes(of: name), as: UTF8.self) }
  func holds(_ name: String) -> Bool { exists(workspace.root / name) }

  /// All files below a folder of the workspace, hidden ones too, sorted.
  func files(below folder: String) throws -> [String] {
    let top = path + "/" + folder
    return try FileManager.default.subpathsOfDirectory(atPath: top).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: top + "/" + name, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}

extension RawPath {
  /// Makes the folder of the file too.
  fileprivate func write(_ bytes: [UInt8], to name: String) throws {
    let file = self / name
    if let folder = file.parent { try makeFolders(folder) }
    try writeUnsynchronized(bytes, to: file)
  }

  /// Sulawesi Selatan with Maros and Pangkep, Papua with Jayapura.
  fileprivate func writeSmallSeeds() throws {
    let kept = ["73", "73.09", "73.10", "91", "91.03"]
    let columns = ["wilayah.csv": 0, "kode-lama.csv": 1, "keikutsertaan.csv": 1, "waktu-tempuh.csv": 0]
    for (name, column) in columns {
      let text = try String(contentsOf: Sample.root.appending(path: "seeds/\(name)"), encoding: .utf8)
      let lines = text.split(separator: "\n")
      let chosen = lines.dropFirst().filter { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        return fields.count > column && kept.contains(String(fields[column]))
      }
      try write(Array((lines.prefix(1) + chosen).map { $0 + "\n" }.joined().utf8), to: "seeds/\(name)")
    }
  }
}

struct NoInstant: Error {
  let text: String
}

/// As the command line takes it.
func instant(_ text: String) throws -> Instant {
  guard let instant = Instant(iso: text) else { throw NoInstant(text: text) }
  return instant
}
