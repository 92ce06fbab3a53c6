import PantauDomain
import Testing

@testable import PantauBatch

@Suite("Progress of a batch")
struct BatchProgressTests {
  @Test("Counts every file and workbook, and the rows in them")
  func counts() throws {
    let trial = try TrialWorkspace()
    try trial.drop(FormText.activity("73.10", "2023-W45"), as: "73.10/aktivitas.csv")
    try trial.drop("no form", as: "73.10/lain.csv")
    let progress = Progress { _ in }
    let outcome = try Batch(
      workspace: trial.workspace, asOf: instant("2023-11-10T15:00:00+07:00"), settleSeconds: 0, log: Logs.silent,
      progress: progress
    ).run()
    let spans = Dictionary(uniqueKeysWithValues: progress.spans.map { ($0.count.phase, $0) })
    #expect(spans[.reading]?.count.total == 2)
    #expect(spans[.reading]?.count.done == 2)
    #expect(spans[.reading]?.count.rows == outcome.rowsAccepted)
    #expect(spans[.workbooks]?.count.done == outcome.workbooks.flatMap(\.workbooks).count)
    #expect(spans[.workbooks]?.count.total == spans[.workbooks]?.count.done)
    #expect(progress.spans.allSatisfy { $0.seconds >= 0 })
  }
}
