import PantauDomain
import Testing

@testable import PantauLedger

/// A ledger that fills at random, and the same facts in a list, to look up by eye what must stand.
struct RandomBook {
  let book: TestBook
  var random: SeededRandom
  /// The instant of the latest batch; arrivals are around it.
  private(set) var now: Instant
  private var stages: [Said] = []
  private var submissions = 0

  private struct Said {
    let submission: Int
    let arrival: Instant
    let week: ReportingWeek
    let region: Int
    let stage: Int
    let percent: Percent
  }

  private static let regions = ["73", "73.10", "73.71"]
  private let first: ReportingWeek

  init(seed: UInt64) throws {
    book = try TestBook()
    random = SeededRandom(state: seed)
    first = try #require(ReportingWeek("2023-W38"))
    now = try instant("2023-09-22T10:00+07:00")
  }

  var currentWeek: ReportingWeek { now.week }

  /// A week from the first to the current one, mostly one of the last.
  mutating func anyWeek() -> ReportingWeek {
    let back = random.below(4) == 0 ? random.below(currentWeek - first + 1) : random.below(4)
    return max(currentWeek - back, first)
  }

  /// An instant up to now, mostly now.
  mutating func anyInstant() -> Instant {
    random.below(3) > 0 ? now : Instant(seconds: now.nanoseconds / 1_000_000_000 - Int64(random.below(90 * 86_400)))
  }

  mutating func letTimePass() {
    now = Instant(nanoseconds: now.nanoseconds + Int64(random.below(9 * 86_400)) * 1_000_000_000)
  }

  /// A file of some rows of some weeks; sometimes one that arrived before others that have been taken.
  mutating func takeFile() throws {
    let arrival = random.below(5) == 0 ? anyInstant() : now
    submissions += 1
    var rows: [ReportRow] = []
    for line in 0..<random.below(6) { rows.append(try anyRow(line: line, arrival: arrival)) }
    // One form a file.
    rows = rows.filter { $0.form == rows[0].form }
    for row in rows {
      guard case .stage(let report) = row.content,
        let region = RandomBook.regions.firstIndex(of: row.region.description)
      else { continue }
      stages.append(
        Said(
          submission: submissions, arrival: arrival, week: row.week, region: region, stage: report.stage,
          percent: report.percent))
    }
    try book.ledger.commit([
      submission(
        rows, at: arrival.iso(in: .wib), form: .stages, status: rows.isEmpty ? .rejected : .accepted)
    ])
  }

  /// By region, then stage: what stands at a period as it was known at an instant.
  func percents(at week: ReportingWeek, knownAt instant: Instant) -> [[Percent?]] {
    RandomBook.regions.indices.map { region in
      [0, 1].map { stage in
        stages.filter { said in
          said.region == region && said.stage == stage && said.week <= week && said.arrival <= instant
        }
        .enumerated().max { left, right in
          (left.element.week, left.element.submission, left.offset)
            < (right.element.week, right.element.submission, right.offset)
        }?.element.percent
      }
    }
  }

  private mutating func anyRow(line: Int, arrival: Instant) throws -> ReportRow {
    let date = arrival.day(in: .wib)
    let content: ReportRow.Content =
      switch random.below(8) {
      case 0...2: .stage(StageReport(stage: random.below(2), status: word(), percent: Percent(random.below(10_001))))
      case 3: .document(DocumentReport(document: 0, status: word(), date: random.below(2) == 0 ? nil : date))
      case 4: .grant(GrantReport(cycle: 1, recipient: word(), status: word()))
      case 5: .goods(GoodsReport(goods: random.below(2), needed: 9, received: Int64(random.below(9))))
      case 6:
        .obstacle(
          ObstacleReport(
            number: ["1", "01", "7 é", ""][random.below(4)], stage: random.below(2) == 0 ? nil : 1, category: 0,
            level: word(), description: "d", occurred: date, status: word()))
      default:
        .activity(
          ActivityReport(
            date: date, number: "\(random.below(3))", kind: word(), description: "\(random.next())", responsible: "r"))
      }
    return try row(
      content, week: anyWeek().description, region: RandomBook.regions[random.below(3)], fingerprint: random.next(),
      line: line)
  }

  private mutating func word<Word: CaseIterable>() -> Word where Word.AllCases == [Word] {
    Word.allCases[random.below(Word.allCases.count)]
  }
}

/// The same numbers for the same seed, for ever (SplitMix64).
struct SeededRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
