import PantauDomain
import PantauGrid

// The words of the contract, and what they mean to the eye.

/// Never reported.
let neverReported = "belum lapor"
/// In a matrix: not required, or conditional and not reported.
let notRequired = "–"

extension RawRepresentable where RawValue == String {
  /// The canonical value with spaces for underscores: `reviu inspektorat`.
  var word: String {
    String(decoding: rawValue.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}

extension Light {
  var tone: Tone {
    switch self {
    case .green: .good
    case .yellow: .attention
    case .red: .bad
    case .grey: .faint
    }
  }

  /// Gravest first, as lists of lights are written.
  static let byGravity: [Light] = allCases.sorted { $0.gravity > $1.gravity }
}

extension ReportStatus {
  var tone: Tone {
    switch self {
    case .complete: .good
    case .late: .attention
    case .partial: .grave
    case .absent: .bad
    case .waiting: .neutral
    case .notRequired: .faint
    }
  }
}

extension StageStatus {
  var tone: Tone {
    switch self {
    case .notStarted: .plain
    case .running: .neutral
    case .hindered: .attention
    case .finished: .good
    }
  }
}

extension DocumentStatus {
  var tone: Tone {
    switch self {
    case .missing: .attention
    case .inProgress: .neutral
    case .present: .good
    case .notNeeded: .faint
    }
  }
}

extension GrantStatus {
  var tone: Tone {
    switch self {
    case .notDiscussed: .grave
    case .underDiscussion, .inspectorateReview: .attention
    case .agreed: .neutral
    case .signed, .amended: .good
    }
  }
}

extension ObstacleLevel {
  var tone: Tone {
    switch self {
    case .low: .neutral
    case .medium: .attention
    case .high: .grave
    case .critical: .bad
    }
  }
}

extension Severity {
  var tone: Tone {
    switch self {
    case .error: .bad
    case .warning: .attention
    case .info: .neutral
    }
  }
}
