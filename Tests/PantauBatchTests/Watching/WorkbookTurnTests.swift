import PantauDomain
import Testing

@testable import PantauBatch

@Suite struct WorkbookTurnTests {
  /// 2023-11-10 is a Friday; its deadlines are 14:00, 15:00 and 16:00 WIB.
  @Test(arguments: [
    ("2023-11-09T23:59:59+07:00", "2023-11-09T00:00:00+07:00"),
    ("2023-11-10T00:00:00+07:00", "2023-11-10T00:00:00+07:00"),
    ("2023-11-10T14:00:00+07:00", "2023-11-10T00:00:00+07:00"),
    ("2023-11-10T14:00:01+07:00", "2023-11-10T14:00:00+07:00"),
    ("2023-11-10T15:30:00+07:00", "2023-11-10T15:00:00+07:00"),
    ("2023-11-10T16:00:00.001+07:00", "2023-11-10T16:00:00+07:00"),
    ("2023-11-10T23:00:00+07:00", "2023-11-10T16:00:00+07:00"),
    ("2023-11-11T00:00:00+07:00", "2023-11-11T00:00:00+07:00"),
    ("2023-11-13T00:00:00+07:00", "2023-11-13T00:00:00+07:00"),
  ])
  func `A day begins, or a deadline is past`(asOf: String, turn: String) throws {
    #expect(try Settings.initial.rules.workbookTurn(before: instant(asOf)) == instant(turn))
  }
}
