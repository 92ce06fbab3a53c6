import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

/// Offices send a report, its revision, the same once more, last week's, and one with a mistake in it: in any order, in
/// one batch or two. Whatever the order, each file is answered once, kept byte for byte, and the last word stands.
@Suite struct ArrivalOrderTests {
  private struct Sent {
    let text: String
    let week: ReportingWeek
    /// Of the one accepted row.
    let percent: Percent
    let status: SubmissionStatus
  }

  private let asOf = "2023-10-04T10:00:00+07:00"
  private let sent: [Sent]

  init() throws {
    let (week, before) = (try #require(ReportingWeek("2023-W40")), try #require(ReportingWeek("2023-W39")))
    func stage(_ week: ReportingWeek, _ percent: Percent, alsoHeld: Bool = false) -> Sent {
      let row = "73.10,\(week),PM10,berjalan,"
      let text = "kode_wilayah,periode,kode_tahapan,status,persen\n" + row + "\(percent / 100)\n"
      return Sent(
        text: alsoHeld ? text + row + "banyak\n" : text, week: week, percent: percent,
        status: alsoHeld ? .partlyHeld : .accepted)
    }
    sent = [
      stage(week, 5_000), stage(week, 7_000), stage(week, 5_000), stage(before, 1_000),
      stage(week, 9_000, alsoHeld: true),
    ]
  }

  @Test func `Every order of arrival comes to what its last words say`() throws {
    let trial = try TrialWorkspace()
    let orders = permutations(Array(sent.indices))
    #expect(orders.count == 120)
    for (index, order) in orders.enumerated() {
      try trial.beginAnew()
      let files = order.map { sent[$0] }
      // Files of one moment are taken in the order of their paths.
      let cut = index % (files.count + 1)
      var taken: [TakenFile] = []
      for part in [0..<cut, cut..<files.count] where !part.isEmpty {
        for place in part { try trial.drop(files[place].text, as: "73.10/\(place).csv") }
        taken += try trial.take(asOf).taken
      }
      #expect(taken.map(\.status) == statuses(of: files), "\(order) \(cut)")
      try expectKept(taken, files, in: trial, "\(order) \(cut)")
      try expectLastWords(files, in: trial, "\(order) \(cut)")
    }
  }

  /// The same bytes as the latest file that was no duplicate are one, if that was accepted in full.
  private func statuses(of files: [Sent]) -> [SubmissionStatus] {
    var latest: Sent?
    return files.map { file in
      if let latest, latest.text == file.text, latest.status == .accepted { return .duplicate }
      latest = file
      return file.status
    }
  }

  private func expectKept(_ taken: [TakenFile], _ files: [Sent], in trial: TrialWorkspace, _ order: String) throws {
    for (answer, file) in zip(taken, files) {
      guard let place = answer.destination else {
        #expect(answer.status == .duplicate, "\(order)")
        continue
      }
      #expect(try trial.bytes(of: place) == Array(file.text.utf8), "\(order)")
    }
    for folder in ["masuk", ".proses"] { #expect(try trial.files(below: folder).isEmpty, "\(order)") }
    #expect(try trial.ledger().openClaims().isEmpty, "\(order)")
  }

  /// Of the highest week, the last row to arrive.
  private func expectLastWords(_ files: [Sent], in trial: TrialWorkspace, _ order: String) throws {
    let history = try trial.status(asOf).consolidation.history
    let registry = trial.workspace.reference.registry
    let region = try #require(RegionCode("73.10").flatMap(registry.index(of:)))
    let stage = try #require(trial.workspace.reference.checklist.stages.firstIndex { $0.code == "PM10" })
    func last(through week: ReportingWeek) -> Percent? {
      files.enumerated().filter { $0.element.week <= week }
        .max { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }?.element.percent
    }
    let (week, before) = (sent[0].week, sent[0].week - 1)
    #expect(history.current[region].stages[stage]?.percent == last(through: week), "\(order)")
    #expect(history.earlier[region].stages[stage]?.percent == last(through: before), "\(order)")
  }
}

private func permutations(_ items: [Int]) -> [[Int]] {
  guard let first = items.first else { return [[]] }
  return permutations(Array(items.dropFirst())).flatMap { rest in
    (0...rest.count).map { place in rest[..<place] + [first] + rest[place...] }
  }
}

extension TrialWorkspace {
  /// Without ledger and files, as after `init`.
  fileprivate func beginAnew() throws {
    for name in ["arsip", "ditolak", "tanda-terima", "sipantau.db", "sipantau.db-wal", "sipantau.db-shm"]
    where holds(name) { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }
  }
}
