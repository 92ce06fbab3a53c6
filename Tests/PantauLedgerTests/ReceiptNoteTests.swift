import PantauDomain
import PantauLedger
import Testing

/// What a receipt is told while its submission is committed, and what the ledger keeps of it.
struct ReceiptNoteTests {
  private let book: TestBook
  private let note = ReceiptNote(owed: [.documents, .grants], deadline: Instant(seconds: 1_699_600_000), digest: "ab")

  init() throws { book = try TestBook() }

  private func sent(_ submissions: [NewSubmission]) throws -> [[Form]] {
    var all: [[Form]] = []
    try book.ledger.commit(submissions) { _, sent in
      all.append(sent)
      return note
    }
    return all
  }

  @Test func onlyRowsOfTheOwnRegionForTheWeekOfArrivalCount() throws {
    let arrival = "2023-11-08T10:00+07:00"
    let sent = try sent([
      submission([row(stage(1), week: "2023-W44")], at: arrival),
      submission([row(stage(1), week: "2023-W45", region: "73.71")], at: arrival),
      submission([], at: arrival, status: .rejected),
      submission([row(stage(1), week: "2023-W45")], at: arrival),
      submission([row(stage(2), week: "2023-W45")], at: arrival),
    ])
    #expect(sent == [[], [], [], [.stages], [.stages]])
  }

  @Test(arguments: [("2023-11-12T23:59:59+07:00", [Form.stages]), ("2023-11-13T00:00+07:00", [])])
  func theWeekIsThatOfTheArrivalInWIB(arrival: String, expected: [Form]) throws {
    #expect(try sent([submission([row(stage(1), week: "2023-W45")], at: arrival)]) == [expected])
  }

  @Test func aDuplicateKnowsTheFileItRepeatsThenAndLater() throws {
    let files: [NewSubmission] = try [
      submission([row(stage(1), week: "2023-W45")], at: "2023-11-08T10:00+07:00", sha256: "aa"),
      submission([row(stage(2), week: "2023-W45")], at: "2023-11-08T11:00+07:00", sha256: "bb"),
      submission([], at: "2023-11-08T12:00+07:00", sha256: "bb", form: .stages, status: .duplicate),
      submission([], at: "2023-11-08T13:00+07:00", sha256: "bb", form: .stages, status: .duplicate),
    ]
    var told: [ReceiptFacts.Earlier?] = []
    try book.ledger.commit(files) { facts, _ in
      told.append(facts.repeats)
      return note
    }
    try book.take([row(stage(3), week: "2023-W45")], at: "2023-11-08T14:00+07:00")
    #expect(told.map { $0?.number } == [nil, nil, 2, 2])
    #expect(try told[3]?.arrival == instant("2023-11-08T11:00+07:00"))
    #expect(try (1...4).map { try book.ledger.receiptFacts(of: $0)?.facts.repeats } == told)
  }

  @Test func whatIsKeptComesBack() throws {
    let finding = Finding(
      code: "BRS-03", severity: .error, region: try region("73.10"), week: ReportingWeek("2023-W45"), form: .stages,
      item: "PM01", file: "73.10/laporan.csv", line: 3, column: "status", value: "x",
      message: Phrase(id: "salah", en: "wrong"), suggestion: Phrase(id: "betul", en: "right"), unit: "KPU")
    let new = try submission([row(stage(1), week: "2023-W45")], at: "2023-11-08T10:00+07:00", findings: [finding])
    try book.ledger.commit([new]) { facts, _ in
      #expect(facts.submission == Submission(new, number: 1))
      return note
    }
    try book.reopen()
    let kept = try #require(try book.ledger.receiptFacts(of: 1))
    #expect(kept.note == note)
    #expect(kept.facts.submission == Submission(new, number: 1))
    #expect(kept.facts.findings == [finding])
    #expect(try book.ledger.receiptFacts(of: 2) == nil)
  }

  @Test func nothingOwedIsNotTheSameAsNobodyOwing() throws {
    let notes = [
      ReceiptNote(owed: [], deadline: Instant(seconds: 1), digest: "aa"),
      ReceiptNote(owed: nil, deadline: nil, digest: "bb"),
    ]
    for note in notes {
      try book.ledger.commit([submission([], at: "2023-11-08T10:00+07:00", status: .rejected)]) { _, _ in note }
    }
    #expect(try (1...2).map { try book.ledger.receiptFacts(of: $0)?.note } == notes)
  }

  @Test func aReceiptThatCannotBeMadeLeavesNoSubmission() throws {
    struct NoReceipt: Error {}
    let new = try submission([row(stage(1), week: "2023-W45")], at: "2023-11-08T10:00+07:00")
    #expect(throws: LedgerFailure.self) { try book.ledger.commit([new]) { _, _ in throw NoReceipt() } }
    #expect(try book.ledger.lastSubmission() == 0)
  }

  @Test func aSubmissionOfBeforeThereWereReceiptsHasNone() throws {
    try book.take([row(stage(1), week: "2023-W45")], at: "2023-11-08T10:00+07:00")
    let kept = try #require(try book.ledger.receiptFacts(of: 1))
    #expect(kept.note == nil)
    #expect(try book.ledger.receiptDigests().isEmpty)
  }
}
