import Foundation
import Testing

/// Every sample, from its drops to what is told of them. To record the expected texts anew, set `PANTAU_RECORD_GOLDEN`;
/// a run that records fails.
@Suite struct SampleTests {
  @Test(arguments: Sample.all)
  func `A sample comes out as expected`(sample: Sample) throws {
    let text = try sample.play()
    if ProcessInfo.processInfo.environment["PANTAU_RECORD_GOLDEN"] != nil {
      try text.write(to: sample.expected, atomically: true, encoding: .utf8)
      Issue.record("recorded \(sample.testDescription)")
    } else {
      #expect(try text == String(contentsOf: sample.expected, encoding: .utf8))
    }
  }

  @Test func `The samples are there, each with its idea in words`() throws {
    #expect(Sample.all.count >= 14)
    for sample in Sample.all {
      #expect(!sample.steps.isEmpty, "\(sample.testDescription)")
      let idea = try String(contentsOf: sample.folder.appending(path: "README.md"), encoding: .utf8)
      #expect(idea.hasPrefix("# "), "\(sample.testDescription)")
    }
  }
}
