/// What became of a dropped file (*kiriman*).
package enum SubmissionStatus: String, CaseIterable, Sendable {
  case accepted
  case partlyHeld = "partly held"
  case rejected
  case duplicate
}
