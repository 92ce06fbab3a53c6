import Foundation
import Testing

/// The sources of the package, found from where this file lies.
enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct Source {
    /// `Sources/PantauRules/Documents/DOK01MissingDocument.swift`
    let path: String
    let lines: [String]

    /// The target that the file belongs to.
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  static func swiftFiles(below folder: String) throws -> [Source] {
    let top = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: top.path(percentEncoded: false))
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: top.appending(path: name), encoding: .utf8)
      return Source(
        path: "\(folder)/\(name)", lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      )
    }
  }

  /// Module names of the import lines of a file.
  static func imports(of source: Source) -> [String] {
    source.lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), !line.hasPrefix("//"),
        words[..<at].allSatisfy({
          ["package", "internal", "private", "fileprivate", "public"].contains($0) || $0.hasPrefix("@")
        })
      else { return nil }
      return words.last
    }
  }
}
