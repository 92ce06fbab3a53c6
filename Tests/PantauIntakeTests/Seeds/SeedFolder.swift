import PantauDomain
import PantauGrid
import PantauIntake
import Testing

/// The seed files as texts, to read as shipped or broken in one place.
struct SeedFolder {
  var texts: [String: String]

  static let shipped: SeedFolder = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let texts = SeedReader.fileNames.map { ($0, contents(ofFile: "/\(root)/seeds/\($0)")) }
    return SeedFolder(texts: Dictionary(uniqueKeysWithValues: texts))
  }()

  private static let shippedTables = shipped.texts.mapValues(table)

  /// Replaces a passage that stands in the file once; returns the line where it stands.
  @discardableResult
  mutating func replace(in file: String, _ old: String, _ new: String) throws -> Int {
    var text = try #require(texts[file])
    let ranges = text.ranges(of: old)
    let range = try #require(ranges.count == 1 ? ranges.first : nil, "\(old) must stand once in \(file)")
    let start = text[range].firstIndex { !$0.isNewline } ?? range.lowerBound
    let line = text[..<start].utf8.count { $0 == UInt8(ascii: "\n") } + 1
    text.replaceSubrange(range, with: new)
    texts[file] = text
    return line
  }

  mutating func append(_ rows: String..., to file: String) {
    texts[file, default: ""] += rows.map { $0 + "\n" }.joined()
  }

  /// Files that are as shipped are cut into fields once for all tests.
  func read() -> Result<Seeds, SeedProblems> {
    var tables: [String: TextTable] = [:]
    for (file, text) in texts {
      tables[file] = text == SeedFolder.shipped.texts[file] ? SeedFolder.shippedTables[file] : table(text)
    }
    return SeedReader.read(tables)
  }

  /// Empty where nothing is wrong.
  var problems: [SeedProblem] {
    switch read() {
    case .success: []
    case .failure(let problems): problems.all
    }
  }
}

/// Commas, quotes and line feeds, as the shipped files have them.
private func table(_ text: String) -> TextTable {
  var table = TextTable()
  for (index, line) in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    guard !line.isEmpty else { continue }
    var isQuoted = false
    let fields = line.split(omittingEmptySubsequences: false) { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ",") && !isQuoted
    }
    for field in fields { Array(field.filter { $0 != UInt8(ascii: "\"") }).withUnsafeBytes { table.appendField($0) } }
    table.endRecord(line: index + 1, isBroken: isQuoted)
  }
  return table
}
