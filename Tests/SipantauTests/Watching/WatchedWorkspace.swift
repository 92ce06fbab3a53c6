import Foundation
import Testing

/// A workspace of five regions, and the program itself beside it. Both go when the test is done.
final class WatchedWorkspace {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// The build lays it beside the tests.
  private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "sipantau")

  let folder: URL
  private let workspace: URL
  private var watches: [Process] = []

  /// Workbooks are written at once, and a file settles in a fifth of a second.
  init(settings: String = "settle: 0.2\nwatch:\n  workbook_interval: 0\n") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "sipantau-\(UUID().uuidString)")
    workspace = folder.appending(path: "kerja")
    try FileManager.default.createDirectory(
      at: workspace.appending(path: "seeds"), withIntermediateDirectories: true)
    try writeSmallSeeds()
    #expect(try run("init", workspace.path) == 0)
    try write(settings, to: "sipantau.yaml")
  }

  deinit {
    for watch in watches where watch.isRunning { kill(watch.processIdentifier, SIGKILL) }
    // What stays is in the system's folder for such things.
    try? FileManager.default.removeItem(at: folder)
  }

  private func writeSmallSeeds() throws {
    let kept = ["73", "73.09", "73.10", "91", "91.03"]
    let columns = ["wilayah.csv": 0, "kode-lama.csv": 1, "keikutsertaan.csv": 1, "waktu-tempuh.csv": 0]
    for (name, column) in columns {
      let text = try String(contentsOf: WatchedWorkspace.root.appending(path: "seeds/\(name)"), encoding: .utf8)
      let lines = text.split(separator: "\n")
      let chosen = lines.dropFirst().filter { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        return fields.count > column && kept.contains(String(fields[column]))
      }
      try write((lines.prefix(1) + chosen).map { $0 + "\n" }.joined(), to: "seeds/\(name)")
    }
  }

  /// - Parameter name: below the workspace.
  func write(_ text: String, to name: String) throws {
    let file = workspace.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func append(_ text: String, to name: String) throws {
    let file = try FileHandle(forWritingTo: workspace.appending(path: name))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  func path(_ name: String) -> String { workspace.appending(path: name).path }

  /// All files below a folder of the workspace, sorted.
  func files(below name: String) -> [String] {
    let found = (try? FileManager.default.subpathsOfDirectory(atPath: path(name))) ?? []
    return found.filter { below in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path(name) + "/" + below, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  private func process(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = WatchedWorkspace.program
    process.arguments = arguments
    process.environment = ["SIPANTAU_WORKSPACE": workspace.path, "LANG": "id_ID.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// - Returns: the exit status.
  func run(_ arguments: String...) throws -> Int32 {
    let process = try process(arguments)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// What the command writes to standard output.
  func output(_ arguments: String...) throws -> String {
    let (process, pipe) = (try process(arguments), Pipe())
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  /// A watch that has begun to look.
  func watch(_ arguments: String...) throws -> Process {
    let process = try process(["watch"] + arguments)
    let log = folder.appending(path: "catatan-\(watches.count)")
    try Data().write(to: log)
    process.standardError = try FileHandle(forWritingTo: log)
    watches.append(process)
    try process.run()
    try becomes("the watch begins") { self.log.contains("watching masuk/") }
    return process
  }

  /// What the last watch has logged.
  var log: String {
    (try? String(contentsOf: folder.appending(path: "catatan-\(watches.count - 1)"), encoding: .utf8)) ?? ""
  }

  /// The exit status of a watch that was sent a signal.
  func end(_ watch: Process, _ signal: Int32 = SIGTERM) throws -> Int32 {
    kill(watch.processIdentifier, signal)
    try becomes("the watch ends") { !watch.isRunning }
    #expect(watch.terminationReason == .exit)
    return watch.terminationStatus
  }

  /// Looks again and again until it is so, for a minute at most.
  func becomes(_ what: String, _ condition: () throws -> Bool) throws {
    for _ in 0..<1200 {
      if try condition() { return }
      usleep(50_000)
    }
    Issue.record("never: \(what)\n\(log)")
    throw NeverCame()
  }

  struct NeverCame: Error {}
}

/// One activity a row, of this week.
enum WatchedForm {
  static let header = "kode_wilayah,nama_wilayah,periode,tanggal,nomor,jenis,uraian,penanggung_jawab,hasil\n"

  /// The watch goes by the clock, and takes no rows of a locked period.
  static func row(_ code: String, number: Int = 1) -> String {
    "\(code),,\(thisWeek),2023-10-03,\(number),rapat_koordinasi,Rapat,Kepala Badan,\n"
  }

  static func activity(_ code: String) -> String { header + row(code) }

  private static var thisWeek: String {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3600) ?? .current
    let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: Date())
    let week = parts.weekOfYear ?? 1
    return "\(parts.yearForWeekOfYear ?? 0)-W\(week < 10 ? "0" : "")\(week)"
  }
}
