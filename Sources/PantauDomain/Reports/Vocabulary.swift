// The closed vocabularies of the forms. Raw values are the canonical words; the order of the cases is that of the
// contract, and where the order means progress it is compared.

/// How far a stage is.
package enum StageStatus: String, CaseIterable, Sendable {
  case notStarted = "belum"
  case running = "berjalan"
  case hindered = "terkendala"
  case finished = "selesai"
}

package enum DocumentStatus: String, CaseIterable, Sendable {
  case missing = "belum"
  case inProgress = "proses"
  case present = "ada"
  case notNeeded = "tidak_perlu"

  /// Neither raises a missing document.
  package var settles: Bool { self == .present || self == .notNeeded }
}

/// Who receives a grant.
package enum Recipient: String, CaseIterable, Sendable {
  case kpu = "KPU"
  case bawaslu = "Bawaslu"
  case tni = "TNI"
  case polri = "Polri"
}

package enum GrantStatus: String, CaseIterable, Sendable {
  case notDiscussed = "belum_dibahas"
  case underDiscussion = "pembahasan"
  case inspectorateReview = "reviu_inspektorat"
  case agreed = "sepakat"
  case signed = "ditandatangani"
  case amended = "adendum"

  package var isSigned: Bool { self == .signed || self == .amended }
}

/// How grave an obstacle is.
package enum ObstacleLevel: Int, CaseIterable, Comparable, Sendable {
  case low, medium, high, critical

  /// The canonical word.
  package var word: String {
    switch self {
    case .low: "rendah"
    case .medium: "sedang"
    case .high: "tinggi"
    case .critical: "kritis"
    }
  }

  package var raised: ObstacleLevel { ObstacleLevel(rawValue: rawValue + 1) ?? .critical }
  package static func < (left: ObstacleLevel, right: ObstacleLevel) -> Bool { left.rawValue < right.rawValue }
}

package enum ObstacleStatus: String, CaseIterable, Sendable {
  case new = "baru"
  case coordinated = "dikoordinasikan"
  case handled = "ditangani"
  case resolved = "selesai"
  case unresolved = "tidak_terselesaikan"

  package var isOpen: Bool { self == .new || self == .coordinated || self == .handled }
}

package enum ActivityKind: String, CaseIterable, Sendable {
  case coordinationMeeting = "rapat_koordinasi"
  case monitoring = "pemantauan"
  case outreach = "sosialisasi"
  case training = "bimtek"
  case reporting = "pelaporan"
  case other = "lainnya"
}

/// Hundredths of a percent, 0 to 10,000: 75.5 % is 7550.
package typealias Percent = Int32
