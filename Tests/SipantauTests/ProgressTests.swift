import PantauBatch
import PantauDomain
import Synchronization
import Testing

@testable import sipantau

@Suite("Progress on a terminal")
struct ProgressTests {
  private func count(
    _ phase: Progress.Phase, _ done: Int, of total: Int, rows: Int = 0
  ) -> Progress.Count {
    var count = Progress.Count(phase: phase)
    (count.done, count.total, count.rows) = (done, total, rows)
    return count
  }

  @Test("A bar says what is done, what is left, and how long that will take")
  func bar() {
    let half = count(.reading, 1104, of: 2208, rows: 18_000)
    #expect(
      ProgressText.bar(half, seconds: 2.5, language: .indonesian)
        == "Membaca    [##########..........] 1104/2208 berkas, 18000 baris, sisa 1104, ±3 s")
    #expect(
      ProgressText.bar(count(.workbooks, 11, of: 55, rows: 9), seconds: 60, language: .english)
        == "Workbooks  [####................] 11/55 workbooks, 9 rows, 44 to go, ±4 min")
  }

  @Test("No estimate before there is something to go by", arguments: [(0, 9.0), (9, 5.0), (50, 0.9)])
  func estimate(done: Int, seconds: Double) throws {
    let bar = try #require(
      ProgressText.bar(count(.reading, done, of: 100), seconds: seconds, language: .english))
    #expect(!bar.contains("±"))
  }

  @Test("A phase that is over, or has nothing to count, shows no bar")
  func noBar() {
    #expect(ProgressText.bar(count(.reading, 5, of: 5), seconds: 1, language: .english) == nil)
    #expect(ProgressText.bar(count(.ledger, 0, of: 0), seconds: 1, language: .english) == nil)
    #expect(ProgressText.bar(count(.settling, 0, of: 0), seconds: 1, language: .indonesian) == "Menunggu   …")
  }

  @Test("A plain line gives phase, seconds and counts")
  func plainLine() {
    let reading = Progress.Span(count: count(.reading, 2208, of: 2208, rows: 36_000), seconds: 1.2044)
    #expect(ProgressText.line(reading, language: .indonesian) == "fase membaca 1.204 s: 2208 berkas, 36000 baris")
    let rules = Progress.Span(count: count(.rules, 0, of: 0), seconds: 0.05)
    #expect(ProgressText.line(rules, language: .english) == "fase aturan 0.050 s")
  }

  @Test("The line is drawn over ten times a second at most, and at once for a new phase")
  func throttled() throws {
    let drawn = Mutex<[String]>([])
    let line = ProgressLine(language: .english, width: 80) { text in drawn.withLock { $0.append(text) } }
    line.draw(count(.reading, 1, of: 9), at: 100)
    line.draw(count(.reading, 2, of: 9), at: 100.05)
    line.draw(count(.reading, 3, of: 9), at: 100.2)
    line.draw(count(.workbooks, 0, of: 3), at: 100.21)
    let texts = drawn.withLock { $0 }
    try #require(texts.count == 3)
    #expect(texts.allSatisfy { $0.hasPrefix("\r") && $0.hasSuffix("\u{1B}[K") })
    #expect(texts[1].contains("3/9 files"))
    #expect(texts[2].contains("0/3 workbooks"))
  }

  @Test("A narrow terminal gets a line that does not wrap; a clear line is cleared once")
  func narrow() {
    let drawn = Mutex<[String]>([])
    let line = ProgressLine(language: .english, width: 30) { text in drawn.withLock { $0.append(text) } }
    line.clear()
    line.draw(count(.reading, 1, of: 9), at: 5)
    line.clear()
    line.clear()
    let texts = drawn.withLock { $0 }
    #expect(texts == ["\rReading    [##...............\u{1B}[K", "\r\u{1B}[K"])
  }
}
