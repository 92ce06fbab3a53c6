package import PantauDomain

/// Why a command cannot go on: what to tell, and with which exit status to end.
package struct Stop: Error, Sendable {
  package let status: ExitStatus
  /// What is wrong, where, and what to do.
  package let message: Phrase

  package init(_ status: ExitStatus, _ message: Phrase) {
    self.status = status
    self.message = message
  }
}

/// The exit statuses of the contract.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Done, and some files or rows were not accepted: normal business.
  case notAllAccepted = 1
  case usage = 64
  case damaged = 65
  case inputOutput = 74
  case busy = 75
  case unusable = 78
}

extension Stop {
  /// - Parameter shown: what was given instead of a province's code.
  init(noProvince shown: String) {
    self.init(
      .usage,
      Phrase(
        id: "\(shown) bukan kode provinsi; tulis seperti --province 73.",
        en: "\(shown) is no province's code; write --province 73."))
  }
}
