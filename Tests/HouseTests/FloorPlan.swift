import Foundation

/// The table of floors in docs/ARCHITECTURE.md: every room, and the modules that it may import.
enum FloorPlan {
  static func read() throws -> [String: Set<String>] {
    let text = try String(contentsOf: House.root.appending(path: "docs/ARCHITECTURE.md"), encoding: .utf8)
    var plan: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("|") {
      // Floor, rooms, what they hold, what they may import; tables of other widths are not the plan.
      let cells = line.split(separator: "|")
      guard cells.count == 4 else { continue }
      for room in names(in: cells[1]) { plan[room] = names(in: cells[3]) }
    }
    return plan
  }

  /// What stands between backquotes.
  private static func names(in cell: Substring) -> Set<String> {
    let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
    return Set(parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) })
  }
}
