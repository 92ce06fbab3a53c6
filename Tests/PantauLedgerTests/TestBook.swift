import Foundation
import PantauDomain
import PantauLedger
import Testing

/// A ledger in a folder of its own, of a tiny ministry: one province (73) with two offices (73.10, 73.71).
final class TestBook {
  let folder: URL
  var path: String { folder.appendingPathComponent("sipantau.db").path }
  let requirements: Requirements
  private(set) var ledger: Ledger

  init(stageCodes: [String] = ["PM01", "PM02"]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    requirements = try tinyRequirements(stageCodes: stageCodes)
    ledger = try Ledger(
      path: folder.appendingPathComponent("sipantau.db").path, requirements: requirements, create: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// As the next batch finds it.
  func reopen() throws {
    ledger = try Ledger(path: path, requirements: requirements, create: false)
  }

  func history(_ week: String, asOf: String? = nil) throws -> History {
    try ledger.history(of: moment(week, asOf: asOf))
  }

  /// - Parameter asOf: the end of that week where it is not said.
  func moment(_ week: String, asOf: String? = nil) throws -> Moment {
    let week = try #require(ReportingWeek(week))
    let end = Instant(week.sunday, hour: 23, minute: 59, in: .wib)
    return Moment(
      requirements: requirements, rules: ReportingRules(monitoringSince: try day("2023-10-02")), week: week,
      asOf: try asOf.map { try instant($0) } ?? end)
  }

  /// Keeps one accepted file of 73.10's office.
  func take(_ rows: [ReportRow], at arrival: String, path: String = "73.10/laporan.csv") throws {
    try ledger.commit([submission(rows, at: arrival, path: path)])
  }
}

func submission(
  _ rows: [ReportRow], at arrival: String, path: String = "73.10/laporan.csv", sha256: String = "aa",
  form: Form? = nil, status: SubmissionStatus = .accepted, findings: [Finding] = []
) throws -> NewSubmission {
  NewSubmission(
    path: Array(path.utf8), scope: .office(try region("73.10")), sha256: sha256, size: 120,
    arrival: try instant(arrival), taken: try instant(arrival), form: form ?? rows.first?.form, status: status,
    rowsHeld: 0,
    destination: status == .duplicate ? nil : "arsip/\(sha256).csv", findings: findings, rows: rows)
}

func row(
  _ content: ReportRow.Content, week: String, region code: String = "73.10", fingerprint: UInt64 = 1, line: Int = 2
) throws -> ReportRow {
  ReportRow(
    region: try region(code), week: try #require(ReportingWeek(week)), line: line, fingerprint: fingerprint,
    content: content)
}

func stage(_ percent: Percent, _ index: Int = 0) -> ReportRow.Content {
  .stage(StageReport(stage: index, status: .running, percent: percent))
}

func instant(_ text: String) throws -> Instant { try #require(Instant(iso: text)) }
func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
func region(_ code: String) throws -> RegionCode { try #require(RegionCode(code)) }

func tinyRequirements(stageCodes: [String] = ["PM01", "PM02"]) throws -> Requirements {
  let (start, end) = (try day("2023-01-01"), try day("2025-12-31"))
  let regions = try ["73.71", "73", "73.10"].map { code in
    Region(
      code: try region(code), level: code.count == 2 ? .province : .regency, name: code, fullName: "Wilayah \(code)",
      zone: .wita, statisticsCode: "", aliases: [], leadTime: nil)
  }
  let checklist = Checklist(
    cycles: ["pemilu2024", "pilkada2024"].map { Cycle(code: $0, name: $0, start: start, end: end, votingDay: end) },
    stages: stageCodes.map {
      Stage(
        code: $0, cycle: 0, isConditional: false, name: $0, start: start, end: end, appliesTo: .all,
        responsible: "KPU")
    },
    documents: [
      RequiredDocument(
        code: "DH01", cycle: 1, name: "Perda", appliesTo: .all, isMandatory: true, due: .fixed(start), isShared: false)
    ],
    grants: Recipient.allCases.map {
      Grant(
        cycle: 1, recipient: $0, signBy: end, firstPaymentPercent: nil, firstPaymentWorkingDays: nil, payInFullBy: nil)
    },
    goods: [0, 1].map {
      Goods(
        code: "KTK", cycle: $0, name: "Kotak", unitOfCount: "buah", appliesTo: .all, receiveBy: nil, deliverBy: nil)
    },
    duties: [FormDuty(form: .stages, cycle: nil, isMandatory: true, start: nil, end: nil)],
    categories: [ObstacleCategory(code: "H01", name: "Anggaran", units: ["BINAKEUDA"])],
    grantIssues: [GrantIssue(code: "K4", name: "Reviu")], units: [], participation: [],
    calendar: WorkCalendar(holidays: []))
  return Requirements(registry: Registry(regions: regions, retired: [:]), checklist: checklist)
}
