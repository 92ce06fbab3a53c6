import Foundation
import PantauBatch
import PantauDomain
import Testing

@Suite struct CheckTests {
  private let trial: TrialWorkspace

  init() throws { trial = try TrialWorkspace() }

  private func check(scope: String = "pusat", _ names: String...) throws -> [CheckedFile] {
    try Check(workspace: trial.workspace, scope: scope, asOf: instant("2023-10-04T10:00:00+07:00"))
      .files(names.map { "\(trial.path)/\($0)" })
  }

  @Test(arguments: ["73.99", "9999", "91.01", "Pusat", "masuk", "", "73.1"])
  func `A scope that there is not is wrong usage`(scope: String) throws {
    let stop = try #require(#expect(throws: Stop.self) { try check(scope: scope) })
    #expect(stop.status == .usage)
    #expect(stop.status.rawValue == 64)
    #expect(stop.message.id.contains("\"\(scope)\""))
  }

  @Test func `A file that is not there is named`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    let stop = try #require(#expect(throws: Stop.self) { try check("masuk/73.10/a.csv", "masuk/73.10/b.csv") })
    #expect(stop.status == .inputOutput)
    #expect(stop.status.rawValue == 74)
    #expect(stop.message.id.contains("masuk/73.10/b.csv"))
  }

  @Test func `The scope is what is said, wherever the file lies`() throws {
    try trial.drop(FormText.activity("73.09", "2023-W40"), as: "73.10/a.csv")
    for scope in ["pusat", "73", "73.09"] {
      let checked = try check(scope: scope, "masuk/73.10/a.csv")
      #expect(checked.map(\.reading.status) == [.accepted], "\(scope)")
    }
    let checked = try check(scope: "73.10", "masuk/73.10/a.csv")
    #expect(checked.map(\.reading.status) == [.rejected])
    #expect(checked.first?.findings.map(\.code) == ["WIL-04"])
  }

  @Test func `Answers stand in the order of the files and carry their names as given`() throws {
    for number in 1...20 {
      try trial.drop(FormText.activity("73.10", "2023-W40", number: String(number)), as: "73.10/\(number).csv")
    }
    let names = (1...20).reversed().map { "\(trial.path)/masuk/73.10/\($0).csv" }
    let checked = try Check(
      workspace: trial.workspace, scope: "73.10", asOf: instant("2023-10-04T10:00:00+07:00")
    ).files(names)
    #expect(checked.map(\.file) == names)
  }

  @Test func `Nothing is changed, and a duplicate is not told`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    #expect(try trial.take("2023-10-04T10:00:00+07:00").taken.map(\.status) == [.accepted])
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    let before = try trial.files(below: "")
    let checked = try check(scope: "73.10", "masuk/73.10/a.csv")
    #expect(checked.map(\.reading.status) == [.accepted])
    #expect(checked.first?.findings.isEmpty == true)
    #expect(try trial.files(below: "") == before)
  }
}
