import PantauDomain
import PantauLedger
import Testing

/// What a report knows of the weeks before it.
struct WeekTests {
  @Test func theFirstArrivalOfAFormCountsWhoeverSentItAgain() throws {
    let book = try TestBook()
    try book.take([try row(stage(1), week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    try book.take([try row(stage(2), week: "2023-W45")], at: "2023-11-11T10:00+07:00")
    try book.take(
      [try row(.document(DocumentReport(document: 0, status: .missing)), week: "2023-W45")],
      at: "2023-11-12T10:00+07:00")
    let week = try #require(ReportingWeek("2023-W45"))
    let filing = try #require(try book.history("2023-W45").filings[1].filing(for: week))
    #expect(filing[.stages] == (try instant("2023-11-10T10:00+07:00")))
    #expect(filing[.documents] == (try instant("2023-11-12T10:00+07:00")))
    #expect(filing[.grants] == nil)
  }

  @Test func printsAreOfTheLatestThreePeriodsWithRowsLastRowPerKey() throws {
    let book = try TestBook()
    for (week, print) in [("2023-W40", 1), ("2023-W42", 2), ("2023-W43", 3), ("2023-W45", 4)] as [(String, UInt64)] {
      try book.take([try row(stage(1), week: week, fingerprint: print)], at: "2023-11-10T10:00+07:00")
    }
    let grants = try [Recipient.kpu, .tni].enumerated().map { index, recipient in
      try row(
        .grant(GrantReport(cycle: 1, recipient: recipient, status: .agreed)), week: "2023-W45",
        fingerprint: .max - UInt64(index))
    }
    try book.take(grants, at: "2023-11-10T11:00+07:00")
    try book.take([try row(stage(1), week: "2023-W45", fingerprint: 5)], at: "2023-11-10T12:00+07:00")
    func prints(_ state: RegionState) -> [String: Set<UInt64>] {
      Dictionary(uniqueKeysWithValues: state.prints.map { ($0.week.description, $0.rows) })
    }
    let history = try book.history("2023-W45")
    #expect(history.current[1].prints.map(\.week.description) == ["2023-W45", "2023-W43", "2023-W42"])
    #expect(prints(history.current[1])["2023-W45"] == Set<UInt64>([5, .max, .max - 1]))
    #expect(prints(history.earlier[1]) == ["2023-W43": [3], "2023-W42": [2], "2023-W40": [1]])
    #expect(history.current[0].prints.isEmpty)
    let silent = try book.history("2023-W46")
    #expect(silent.current[1].prints.map(\.week.description) == ["2023-W45", "2023-W43", "2023-W42"])
    #expect(silent.earlier[1].prints == silent.current[1].prints)
  }

  @Test func theTrendBeginsWithMonitoringAndIsAtMost26Weeks() throws {
    let book = try TestBook()
    try book.take([try row(stage(1), week: "2023-W41")], at: "2023-10-13T10:00+07:00")
    let signed = GrantReport(cycle: 1, recipient: .kpu, status: .signed)
    try book.take([try row(.grant(signed), week: "2023-W43")], at: "2023-10-27T10:00+07:00")
    let trend = try book.history("2023-W44").trend
    #expect(trend.map(\.week.description) == ["2023-W40", "2023-W41", "2023-W42", "2023-W43", "2023-W44"])
    #expect(trend.map { $0.regions[1].status } == [.absent, .complete, .absent, .absent, .absent])
    #expect(trend.map { $0.regions[1].grantsSigned } == [0, 0, 0, 1, 1])
    #expect(try book.history("2023-W40").trend.count == 1)
    #expect(try book.history("2024-W12").trend.count == 25)
    #expect(try book.history("2024-W13").trend.count == 26)
    #expect(try book.history("2024-W14").trend.first?.week.description == "2023-W41")
    #expect(try book.history("2023-W39").trend.isEmpty)
  }

  @Test func findingsAreOfTheFilesThatArrivedInTheWeekByWesternTime() throws {
    let book = try TestBook()
    func finding(_ code: String) -> Finding {
      Finding(code: FindingCode(code), severity: .info, message: Phrase(id: code, en: code))
    }
    let full = Finding(
      code: "BRS-02", severity: .error, region: try region("73.10"), week: ReportingWeek("2023-W44"), form: .stages,
      item: "PM01", file: "73.10/laporan.csv", line: 7, column: "persen", value: "=1+\u{1}",
      message: Phrase(id: "a", en: "b"),
      suggestion: Phrase(id: "c", en: "d"), unit: "KPU")
    try book.ledger.commit([
      submission([], at: "2023-11-05T23:59:59+07:00", form: .stages, findings: [finding("BRK-03")]),
      submission(
        [], at: "2023-11-06T00:00+07:00", form: .stages, status: .rejected, findings: [full, finding("BRK-07")]),
      submission([], at: "2023-11-12T23:59:59+07:00", form: .stages, status: .duplicate, findings: [finding("BRK-10")]),
      submission([], at: "2023-11-13T00:00+07:00", form: .stages, findings: [finding("BRK-11")]),
    ])
    let week = try book.history("2023-W45", asOf: "2023-12-01T00:00+07:00")
    #expect(week.findings.map(\.finding.code.description) == ["BRS-02", "BRK-07", "BRK-10"])
    #expect(week.findings.first == FileFinding(finding: full, scope: .office(try region("73.10"))))
    #expect(week.findings[1].finding.file == "73.10/laporan.csv")
    #expect(week.findings[1].finding.suggestion == nil)
    #expect(try book.history("2023-W45", asOf: "2023-11-10T00:00+07:00").findings.count == 2)
    #expect(week.tally.accepted == 2 && week.tally.rejected == 1 && week.tally.duplicates == 1)
  }
}
