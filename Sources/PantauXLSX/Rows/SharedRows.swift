import PantauGrid
import Synchronization

/// Rows that several workbooks show alike: packed for the first of them, taken over by the others.
///
/// Several threads may ask at once. What two of them make at the same time is the same, and kept once.
package final class SharedRows: Sendable {
  private let lists = Mutex<[String: [ListRun]]>([:])

  package init() {}

  /// The sheets of the list; nil: nobody made them yet, or where its rows begin differs.
  func sheets(of list: ListSheet) -> [ListRun]? {
    guard let key = list.sharedRows else { return nil }
    let runs = lists.withLock { $0[key] }
    guard let first = runs?.first, first.layout == ListLayout(list), first.columns.count == list.columns.count else {
      return nil
    }
    return runs
  }

  func keep(_ runs: [ListRun], of list: ListSheet) {
    // Where a jump leads, and whether it does, is the workbook's.
    guard let key = list.sharedRows, !runs.contains(where: \.hasJumps) else { return }
    lists.withLock { $0[key] = runs }
  }
}
