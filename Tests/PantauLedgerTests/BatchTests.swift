import PantauDomain
import PantauLedger
import Testing

/// What a batch writes down, and finds again after a crash.
struct BatchTests {
  @Test func aCrashBetweenPlanAndCommitLosesNoArrival() throws {
    let book = try TestBook()
    let planned = [
      Claim(path: Array("73.10/b.csv".utf8), arrival: try instant("2023-11-10T10:00+07:00")),
      Claim(path: Array("73.10/a.csv".utf8), arrival: try instant("2023-11-10T10:00+07:00")),
      Claim(path: Array("73/z.csv".utf8), arrival: try instant("2023-11-10T09:00:00.000000001+07:00")),
    ]
    try book.ledger.plan(planned)
    try book.reopen()
    // In the order of the plan: arrivals may be the same, and the order of taking is not that of the paths.
    #expect(try book.ledger.openClaims() == planned)
    #expect(try book.history("2023-W45").tally == Tally())
  }

  @Test func aCommittedClaimKnowsItsDestinationUntilItIsFinished() throws {
    let book = try TestBook()
    let arrival = try instant("2023-11-10T10:00+07:00")
    let paths = ["73.10/a.csv", "73.10/b.csv"].map { Array($0.utf8) }
    try book.ledger.plan(paths.map { Claim(path: $0, arrival: arrival) })
    let numbers = try book.ledger.commit([
      submission([try row(stage(1), week: "2023-W45")], at: "2023-11-10T10:00+07:00", path: "73.10/a.csv"),
      submission([], at: "2023-11-10T10:00+07:00", path: "73.10/b.csv", form: .stages, status: .duplicate),
    ])
    #expect(numbers == [1, 2])
    try book.reopen()
    #expect(
      try book.ledger.openClaims() == [
        Claim(path: paths[0], arrival: arrival, submission: 1, destination: "arsip/aa.csv"),
        Claim(path: paths[1], arrival: arrival, submission: 2, destination: nil),
      ])
    try book.ledger.finish([paths[0]])
    #expect(try book.ledger.openClaims().map(\.path) == [paths[1]])
    try book.ledger.finish([paths[1]])
    #expect(try book.ledger.openClaims().isEmpty)
    #expect(try book.history("2023-W45").tally.duplicates == 1)
  }

  @Test func pathsOfAnyBytesComeBack() throws {
    let book = try TestBook()
    // A percent sign, a byte of no encoding, a cut character, a composed and a decomposed letter.
    let path = Array("73.10/50%25 é e\u{301} ".utf8) + [0xFF, 0x0A, 0xE2, 0x82, 0x2F, 0x01] + Array("%".utf8)
    var new = try submission([], at: "2023-11-10T10:00+07:00", form: .stages)
    new.path = path
    try book.ledger.plan([Claim(path: path, arrival: new.arrival)])
    try book.ledger.commit([new])
    #expect(try book.ledger.openClaims().map(\.path) == [path])
    #expect(try book.ledger.openClaims().map(\.submission) == [1])
    var found: [Submission] = []
    try book.ledger.forEachSubmission(arrivedBy: nil) { found.append($0) }
    #expect(found.map(\.path) == [path])
    #expect(found.map(\.file) == [String(decoding: path, as: UTF8.self)])
  }

  @Test func theLatestOfASenderIsTheLastThatWasNoDuplicate() throws {
    let book = try TestBook()
    let sender = Sender(scope: .office(try region("73.10")), form: .stages)
    func take(_ sha256: String, _ status: SubmissionStatus, form: Form? = .stages) throws {
      var new = try submission([], at: "2023-11-10T10:00+07:00", sha256: sha256, status: status)
      new.form = form
      try book.ledger.commit([new])
    }
    #expect(try book.ledger.latest().isEmpty)
    try take("a", .accepted)
    try take("a", .duplicate)
    #expect(try book.ledger.latest()[sender]?.number == 1)
    try take("b", .rejected, form: nil)
    #expect(try book.ledger.latest()[sender]?.sha256 == "a")
    try take("c", .rejected)
    #expect(try book.ledger.latest()[sender]?.sha256 == "c")
    #expect(try book.ledger.latest()[sender]?.status == .rejected)
    try take("d", .accepted, form: .grants)
    #expect(try book.ledger.latest().count == 2)
  }

  @Test func aFileInNoScopeIsKeptButIsNobodysLatest() throws {
    let book = try TestBook()
    var new = try submission([], at: "2023-11-10T10:00+07:00", path: "99/x.csv", form: .stages, status: .rejected)
    new.scope = nil
    new.rowsHeld = 4
    try book.ledger.commit([new])
    new.scope = .centre
    new.arrival = try instant("2023-11-10T10:00:00.000000001+07:00")
    try book.ledger.commit([new])
    #expect(try book.ledger.latest().keys.map(\.scope) == [.centre])
    var found: [Submission] = []
    try book.ledger.forEachSubmission(arrivedBy: try instant("2023-11-10T10:00+07:00")) { found.append($0) }
    #expect(found.map(\.number) == [1])
    #expect(found.first?.scope == nil)
    #expect(found.first?.rowsHeld == 4)
    #expect(found.first?.destination == "arsip/aa.csv")
  }
}
