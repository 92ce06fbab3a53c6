import Foundation
import PantauBatch
import PantauDomain
import Testing

/// A folder of `samples/` with a `steps.txt`: drops, batch by batch, and the text expected of them.
struct Sample: CustomTestStringConvertible, Sendable {
  struct Step: Sendable {
    /// The folder of its drops.
    let name: String
    let asOf: String
  }

  let folder: URL
  let steps: [Step]

  var testDescription: String { folder.lastPathComponent }
  var expected: URL { folder.appending(path: "expected.txt") }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let all: [Sample] = {
    let samples = root.appending(path: "samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: samples.path)) ?? []
    return names.sorted().compactMap { Sample(folder: samples.appending(path: $0)) }
  }()

  /// nil where the folder has no steps.
  init?(folder: URL) {
    guard let text = try? String(contentsOf: folder.appending(path: "steps.txt"), encoding: .utf8) else { return nil }
    self.folder = folder
    steps = text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.count == 2 ? Step(name: words[0], asOf: words[1]) : nil
    }
  }

  /// Below the drop folder, in the order in which they are dropped.
  func drops(of step: Step) throws -> [String] {
    let top = folder.appending(path: "\(step.name)/masuk")
    return try FileManager.default.subpathsOfDirectory(atPath: top.path).filter { $0.hasSuffix(".csv") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func bytes(of drop: String, in step: Step) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(step.name)/masuk/\(drop)")))
  }

  /// Runs every step in one workspace: what is told of each file, then how those who have sent something stand.
  func play() throws -> String {
    let trial = try TrialWorkspace(.whole)
    var text = ""
    var senders: Set<String> = []
    for step in steps {
      for drop in try drops(of: step) {
        try trial.write(bytes(of: drop, in: step), to: "masuk/\(drop)")
        if let folder = drop.split(separator: "/").first { senders.insert(String(folder)) }
      }
      text += SampleText.step(step, try trial.take(step.asOf))
      text += SampleText.states(try trial.status(step.asOf), senders: senders)
    }
    return text
  }
}
